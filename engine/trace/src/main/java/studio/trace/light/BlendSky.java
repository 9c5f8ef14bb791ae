package studio.trace.light;

import studio.math.Noise;
import studio.scene.content.Sky;
import studio.trace.surface.Finish;

/// A studio's or a night's sky: ground, horizon and zenith blended, with stars.
public final class BlendSky implements Firmament {
    private static final float CELLS = 90;
    private final float[] zenith;
    private final float[] horizon;
    private final float[] ground;
    private final float stars;

    public BlendSky(Sky.Gradient sky) {
        this.zenith = Finish.rgb(sky.zenith());
        this.horizon = Finish.rgb(sky.horizon());
        this.ground = Finish.rgb(sky.ground());
        this.stars = (float) sky.stars();
    }

    @Override
    public void look(float x, float y, float z, float[] out) {
        float[] to = y >= 0 ? zenith : ground;
        float t = y >= 0 ? (float) Math.sqrt(Math.sqrt(y) * y) : Math.min(1, -y * 6);
        for (int k = 0; k < 3; k++) {
            out[k] = horizon[k] + (to[k] - horizon[k]) * t;
        }
    }

    /// One star at most in each cell of a lattice that the unit sphere cuts; few are bright.
    @Override
    public void sparkle(float x, float y, float z, float[] out) {
        if (stars <= 0 || y < 0.01f) {
            return;
        }
        int ix = (int) Math.floor(x * CELLS);
        int iy = (int) Math.floor(y * CELLS);
        int iz = (int) Math.floor(z * CELLS);
        double chance = Noise.cell(ix, iy, iz);
        if (chance > 0.06 * stars) {
            return;
        }
        float sx = (float) (ix + 0.2 + 0.6 * Noise.cell(iy, iz, ix)) / CELLS;
        float sy = (float) (iy + 0.2 + 0.6 * Noise.cell(iz, ix, iy)) / CELLS;
        float sz = (float) (iz + 0.2 + 0.6 * Noise.cell(ix, iz, iy + 57)) / CELLS;
        float length = (float) Math.sqrt(sx * sx + sy * sy + sz * sz);
        float gap = 2 * (1 - (x * sx + y * sy + z * sz) / length);
        float size = 1.1e-6f;
        double rank = Noise.cell(iz + 13, ix, iy);
        float glow = (float) (0.08 + rank * rank * rank * rank * 2.2) * stars * Math.max(0, 1 - gap / size);
        float warm = (float) Noise.cell(iy + 5, ix, iz);
        out[0] += glow * (0.8f + 0.3f * warm);
        out[1] += glow * 0.93f;
        out[2] += glow * (1.15f - 0.3f * warm);
    }
}
