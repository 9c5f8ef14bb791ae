package studio.trace.surface;

import studio.trace.sample.Elementary;

/// The microfacet distribution of Trowbridge and Reitz (GGX), its height-correlated masking and shadowing after Heitz
/// (2014), and the sampling of its visible normals (Heitz 2018). Directions are local: z along the normal.
final class Gloss {
    private Gloss() {}

    static float schlick(float cosine) {
        float m = Math.max(0, 1 - cosine);
        float s = m * m;
        return s * s * m;
    }

    static float density(float cosine, float alpha) {
        float a = alpha * alpha;
        float d = cosine * cosine * (a - 1) + 1;
        return a / ((float) Math.PI * d * d);
    }

    private static float lambda(float cosine, float alpha) {
        float c = Math.max(1e-6f, cosine * cosine);
        return 0.5f * ((float) Math.sqrt(1 + alpha * alpha * (1 - c) / c) - 1);
    }

    static float masking(float cosine, float alpha) {
        return 1 / (1 + lambda(cosine, alpha));
    }

    static float shadowing(float in, float out, float alpha) {
        return 1 / (1 + lambda(in, alpha) + lambda(out, alpha));
    }

    /// Draws a normal as often as it is seen from (x, y, z).
    static void visibleNormal(float x, float y, float z, float alpha, float u, float v, float[] out) {
        float sx = alpha * x;
        float sy = alpha * y;
        float scale = 1 / (float) Math.sqrt(sx * sx + sy * sy + z * z);
        sx *= scale;
        sy *= scale;
        float sz = z * scale;
        float across = sx * sx + sy * sy;
        float inverse = across > 0 ? 1 / (float) Math.sqrt(across) : 0;
        float ax = across > 0 ? -sy * inverse : 1;
        float ay = across > 0 ? sx * inverse : 0;
        float bx = -sz * ay;
        float by = sz * ax;
        float bz = sx * ay - sy * ax;
        float r = (float) Math.sqrt(u);
        float p = r * Elementary.cosTurns(v);
        float q = r * Elementary.sinTurns(v);
        float s = 0.5f * (1 + sz);
        q = (1 - s) * (float) Math.sqrt(Math.max(0, 1 - p * p)) + s * q;
        float n = (float) Math.sqrt(Math.max(0, 1 - p * p - q * q));
        float hx = alpha * (p * ax + q * bx + n * sx);
        float hy = alpha * (p * ay + q * by + n * sy);
        float hz = Math.max(1e-6f, q * bz + n * sz);
        float length = 1 / (float) Math.sqrt(hx * hx + hy * hy + hz * hz);
        out[0] = hx * length;
        out[1] = hy * length;
        out[2] = hz * length;
    }
}
