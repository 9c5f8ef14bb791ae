package studio.trace.light;

import studio.math.Vec3;
import studio.scene.content.Sky;
import studio.trace.sample.Elementary;

/// The sky of a day after Preetham, Shirley and Smits (1999): luminance and colour from turbidity and the sun's height,
/// with clouds on a layer above. One kilocandela a square metre is 0.034 of the scene's units, in which the sun of a
/// clear day shines with about three.
public final class DaySky implements Firmament {
    private static final float UNIT = 0.034f;
    private final float sunX;
    private final float sunY;
    private final float sunZ;
    private final float scale;
    private final float[] luminance;
    private final float[] chromaX;
    private final float[] chromaY;
    private final float zenithLuminance;
    private final float zenithX;
    private final float zenithY;
    private final Clouds clouds;
    private final float[] ground = new float[3];

    /// @param toSun where the sun stands
    public DaySky(Sky.Physical sky, Vec3 toSun, float[] sunColor) {
        double height = Math.max(0.02, toSun.y());
        Vec3 flat = new Vec3(toSun.x(), 0, toSun.z());
        Vec3 side = flat.length() < 1e-9 ? Vec3.ZERO : flat.normalized();
        double level = Math.sqrt(Math.max(0, 1 - height * height));
        sunX = (float) (side.x() * level);
        sunY = (float) height;
        sunZ = (float) (side.z() * level);
        float t = (float) Math.clamp(sky.turbidity(), 2.0, 10.0);
        float dusk = (float) Math.clamp(1 + toSun.y() * 6, 0.03, 1.0);
        scale = (float) sky.brightness() * UNIT * dusk;
        luminance = new float[] {
            0.1787f * t - 1.4630f,
            -0.3554f * t + 0.4275f,
            -0.0227f * t + 5.3251f,
            0.1206f * t - 2.5771f,
            -0.0670f * t + 0.3703f
        };
        chromaX = new float[] {
            -0.0193f * t - 0.2592f,
            -0.0665f * t + 0.0008f,
            -0.0004f * t + 0.2125f,
            -0.0641f * t - 0.8989f,
            -0.0033f * t + 0.0452f
        };
        chromaY = new float[] {
            -0.0167f * t - 0.2608f,
            -0.0950f * t + 0.0092f,
            -0.0079f * t + 0.2102f,
            -0.0441f * t - 1.6537f,
            -0.0109f * t + 0.0529f
        };
        float angle = Elementary.acos(sunY);
        float chi = (4f / 9 - t / 120) * ((float) Math.PI - 2 * angle);
        float tangent = Elementary.sinTurns(chi / 6.2831855f) / Elementary.cosTurns(chi / 6.2831855f);
        zenithLuminance = Math.max(0.3f, (4.0453f * t - 4.9710f) * tangent - 0.2155f * t + 2.4192f);
        zenithX = t * t * cubic(angle, 0.00166f, -0.00375f, 0.00209f, 0)
                + t * cubic(angle, -0.02903f, 0.06377f, -0.03202f, 0.00394f)
                + cubic(angle, 0.11693f, -0.21196f, 0.06052f, 0.25886f);
        zenithY = t * t * cubic(angle, 0.00275f, -0.00610f, 0.00317f, 0)
                + t * cubic(angle, -0.04214f, 0.08970f, -0.04153f, 0.00516f)
                + cubic(angle, 0.15346f, -0.26756f, 0.06670f, 0.26688f);
        clouds = new Clouds((float) sky.cloudCover(), (float) sky.brightness() * dusk, sunColor);
        floor();
    }

    private static float cubic(float x, float a, float b, float c, float d) {
        return ((a * x + b) * x + c) * x + d;
    }

    /// The earth seen below the horizon: a third of the light just above it, a little brown.
    private void floor() {
        float[] rim = new float[3];
        for (int i = 0; i < 8; i++) {
            clear(Elementary.cosTurns(i / 8f), 0.1f, Elementary.sinTurns(i / 8f), rim);
            ground[0] += rim[0] * 0.038f;
            ground[1] += rim[1] * 0.035f;
            ground[2] += rim[2] * 0.030f;
        }
    }

    @Override
    public void look(float x, float y, float z, float[] out) {
        float up = Math.max(y, 0.004f);
        clear(x, up, z, out);
        clouds.cover(x, up, z, x * sunX + y * sunY + z * sunZ, out);
        if (y < 0) {
            float t = Math.min(1, -y * 18);
            for (int k = 0; k < 3; k++) {
                out[k] += (ground[k] - out[k]) * t;
            }
        }
    }

    private void clear(float x, float y, float z, float[] out) {
        float gammaCosine = x * sunX + y * sunY + z * sunZ;
        float gamma = Elementary.acos(gammaCosine);
        float lum = zenithLuminance * perez(luminance, y, gamma, gammaCosine) / noon(luminance);
        float cx = zenithX * perez(chromaX, y, gamma, gammaCosine) / noon(chromaX);
        float cy = zenithY * perez(chromaY, y, gamma, gammaCosine) / noon(chromaY);
        float bigX = cx / cy * lum;
        float bigZ = (1 - cx - cy) / cy * lum;
        out[0] = Math.max(0, 3.2406f * bigX - 1.5372f * lum - 0.4986f * bigZ) * scale;
        out[1] = Math.max(0, -0.9689f * bigX + 1.8758f * lum + 0.0415f * bigZ) * scale;
        out[2] = Math.max(0, 0.0557f * bigX - 0.2040f * lum + 1.0570f * bigZ) * scale;
    }

    private float noon(float[] c) {
        return perez(c, 1, Elementary.acos(sunY), sunY);
    }

    private static float perez(float[] c, float cosine, float gamma, float gammaCosine) {
        float up = Math.max(0.01f, cosine);
        return (1 + c[0] * Elementary.exp(c[1] / up))
                * (1 + c[2] * Elementary.exp(c[3] * gamma) + c[4] * gammaCosine * gammaCosine);
    }

    @Override
    public void sparkle(float x, float y, float z, float[] out) {
        // By day no star is seen.
    }
}
