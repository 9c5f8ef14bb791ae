package studio.trace.surface;

import studio.trace.sample.Elementary;

/// How much light a rough mirror returns in all, by roughness and angle, split into a part that grows with the
/// reflectance at normal incidence and a part that does not (Karis 2013). Integrated once; it makes materials conserve
/// energy: what the gloss reflects is missing below it, and what single scattering loses is given back (Turquin 2019).
final class GlossTable {
    private static final int SIZE = 32;
    private static final float[] SCALE = new float[SIZE * SIZE];
    private static final float[] BIAS = new float[SIZE * SIZE];
    private static final float[] MEAN_SCALE = new float[SIZE];
    private static final float[] MEAN_BIAS = new float[SIZE];

    static {
        for (int r = 0; r < SIZE; r++) {
            integrateRow(r);
        }
    }

    private GlossTable() {}

    private static void integrateRow(int r) {
        float roughness = (float) r / (SIZE - 1);
        float alpha = Math.max(Scatter.LEAST_ALPHA, roughness * roughness);
        for (int c = 0; c < SIZE; c++) {
            integrate(r * SIZE + c, alpha, Math.max(0.004f, (float) c / (SIZE - 1)));
            float weight = 2f * c / (SIZE - 1) / (SIZE - 1) * (c == SIZE - 1 ? 0.5f : 1);
            MEAN_SCALE[r] += SCALE[r * SIZE + c] * weight;
            MEAN_BIAS[r] += BIAS[r * SIZE + c] * weight;
        }
    }

    private static void integrate(int at, float alpha, float cosine) {
        float[] h = new float[3];
        float sine = (float) Math.sqrt(1 - cosine * cosine);
        int n = 16;
        for (int i = 0; i < n * n; i++) {
            Gloss.visibleNormal(sine, 0, cosine, alpha, (i % n + 0.5f) / n, (i / n + 0.5f) / n, h);
            float vh = sine * h[0] + cosine * h[2];
            float out = 2 * vh * h[2] - cosine;
            if (out > 0 && vh > 0) {
                float seen = Gloss.shadowing(cosine, out, alpha) / Gloss.masking(cosine, alpha) / (n * n);
                float schlick = Gloss.schlick(vh);
                SCALE[at] += seen * (1 - schlick);
                BIAS[at] += seen * schlick;
            }
        }
    }

    static float scale(float roughness, float cosine) {
        return lookUp(SCALE, roughness, cosine);
    }

    static float bias(float roughness, float cosine) {
        return lookUp(BIAS, roughness, cosine);
    }

    /// Average over the hemisphere for a reflectance at normal incidence.
    static float mean(float roughness, float reflectance) {
        float x = roughness * (SIZE - 1);
        int i = Math.min(SIZE - 2, Elementary.floor(x));
        float f = x - i;
        float scale = MEAN_SCALE[i] + (MEAN_SCALE[i + 1] - MEAN_SCALE[i]) * f;
        float bias = MEAN_BIAS[i] + (MEAN_BIAS[i + 1] - MEAN_BIAS[i]) * f;
        return reflectance * scale + bias;
    }

    private static float lookUp(float[] table, float roughness, float cosine) {
        float x = Math.max(0, Math.min(1, cosine)) * (SIZE - 1);
        float y = roughness * (SIZE - 1);
        int ix = Math.min(SIZE - 2, (int) x);
        int iy = Math.min(SIZE - 2, (int) y);
        float fx = x - ix;
        float fy = y - iy;
        int at = iy * SIZE + ix;
        float low = table[at] + (table[at + 1] - table[at]) * fx;
        float high = table[at + SIZE] + (table[at + SIZE + 1] - table[at + SIZE]) * fx;
        return low + (high - low) * fy;
    }
}
