package studio.trace.light;

import studio.trace.sample.Elementary;

/// The sky as a source: its radiance tabulated over equal solid angles, azimuth by height, and drawn in proportion.
public final class Dome implements Source {
    private static final int ACROSS = 128;
    private static final int UP = 64;
    /// Share of the draws that go through the openings, where there are any.
    private static final float AIMED = 0.9f;

    private static final float FAR = 1e9f;
    private final float[] radiance = new float[ACROSS * UP * 3];
    private final float[] sums = new float[ACROSS * UP];
    private final float total;
    private Openings openings = Openings.NONE;
    private final float strength;

    public Dome(Firmament sky) {
        float[] rgb = new float[3];
        double sum = 0;
        for (int i = 0; i < ACROSS * UP; i++) {
            float turns = (i % ACROSS + 0.5f) / ACROSS;
            float y = (i / ACROSS + 0.5f) / UP * 2 - 1;
            float level = (float) Math.sqrt(1 - y * y);
            sky.look(level * Elementary.cosTurns(turns), y, level * Elementary.sinTurns(turns), rgb);
            System.arraycopy(rgb, 0, radiance, i * 3, 3);
            sum += 0.2126f * rgb[0] + 0.7152f * rgb[1] + 0.0722f * rgb[2] + 1e-9f;
            sums[i] = (float) sum;
        }
        total = (float) sum;
        strength = total / (ACROSS * UP) * (float) Math.PI;
    }

    /// Tells through which openings the sky is seen.
    void open(Openings found) {
        openings = found;
    }

    @Override
    public float weight(float px, float py, float pz) {
        return openings.contains(px, py, pz) ? strength * Math.min(1, 2 * openings.openness()) : strength;
    }

    @Override
    public boolean draw(float px, float py, float pz, float u, float v, Beam out) {
        if (!openings.contains(px, py, pz)) {
            anywhere(u, v, out);
        } else if (u < AIMED) {
            openings.draw(px, py, pz, u / AIMED, v, out);
        } else {
            anywhere((u - AIMED) / (1 - AIMED), v, out);
        }
        out.distance = FAR;
        out.density = density(px, py, pz, out.x, out.y, out.z);
        int cell = cell(out.x, out.y, out.z) * 3;
        out.red = radiance[cell] / out.density;
        out.green = radiance[cell + 1] / out.density;
        out.blue = radiance[cell + 2] / out.density;
        return out.density > 0;
    }

    private void anywhere(float u, float v, Beam out) {
        float wanted = u * total;
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        float before = low == 0 ? 0 : sums[low - 1];
        float rest = Math.max(0, Math.min(0.9999f, (wanted - before) / (sums[low] - before)));
        float turns = (low % ACROSS + rest) / ACROSS;
        out.y = (low / ACROSS + v) / UP * 2 - 1;
        float level = (float) Math.sqrt(Math.max(0, 1 - out.y * out.y));
        out.x = level * Elementary.cosTurns(turns);
        out.z = level * Elementary.sinTurns(turns);
    }

    private float cellDensity(int cell) {
        float share = sums[cell] - (cell == 0 ? 0 : sums[cell - 1]);
        return share / total * (ACROSS * UP) / (4 * (float) Math.PI);
    }

    private static int cell(float x, float y, float z) {
        float turns = Elementary.turnsOf(z, x);
        int across = Math.min(ACROSS - 1, (int) ((turns < 0 ? turns + 1 : turns) * ACROSS));
        int up = Math.max(0, Math.min(UP - 1, (int) ((y + 1) * 0.5f * UP)));
        return up * ACROSS + across;
    }

    /// Density with which a direction is drawn from a point.
    public float density(float px, float py, float pz, float x, float y, float z) {
        float anywhere = cellDensity(cell(x, y, z));
        return openings.contains(px, py, pz)
                ? AIMED * openings.density(px, py, pz, x, y, z) + (1 - AIMED) * anywhere
                : anywhere;
    }

    /// Radiance as tabulated, for rays that see the sky only dimly.
    public void look(float x, float y, float z, float[] out) {
        System.arraycopy(radiance, cell(x, y, z) * 3, out, 0, 3);
    }
}
