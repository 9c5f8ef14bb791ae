package studio.trace.light;

import studio.math.Noise;

/// A flat layer of cloud overhead: fractal noise cut at a height that the cover sets, bright where the sun shines
/// through its rim and grey where it is thick.
final class Clouds {
    private final float cover;
    private final float brightness;
    private final float[] sun;

    Clouds(float cover, float brightness, float[] sunColor) {
        this.cover = cover;
        this.brightness = brightness;
        float peak = Math.max(1e-3f, Math.max(sunColor[0], Math.max(sunColor[1], sunColor[2])));
        this.sun = new float[] {sunColor[0] / peak, sunColor[1] / peak, sunColor[2] / peak};
    }

    void cover(float x, float y, float z, float sunCosine, float[] out) {
        if (cover <= 0) {
            return;
        }
        double reach = 1 / (y + 0.09);
        double px = x * reach * 1.1;
        double pz = z * reach * 1.5;
        double bent = 0.7 * Noise.at(px * 0.6, 3, pz * 0.6);
        double body = Noise.fractal(px + bent, 1.5, pz - bent, 6) + 0.5;
        double edge = 1.02 - 1.15 * cover;
        double thick = Math.clamp((body - edge) / 0.35, 0.0, 1.0);
        double haze = Math.clamp((y - 0.01) / 0.12, 0.15, 1.0);
        float share = (float) (thick * (2 - thick) * haze);
        float glow = 0.16f * Math.max(0, sunCosine) * Math.max(0, sunCosine) * (float) (1 - 0.7 * thick);
        float light = brightness * (0.36f - 0.17f * (float) (thick * thick) * (0.5f + 0.5f * cover) + glow);
        for (int k = 0; k < 3; k++) {
            float tone = 0.35f + 0.65f * sun[k];
            out[k] += (light * tone - out[k]) * share;
        }
    }
}
