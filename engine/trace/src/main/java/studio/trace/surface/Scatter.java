package studio.trace.surface;

import studio.trace.sample.Elementary;

/// How an opaque surface scatters: a GGX gloss over a diffuse ground that gets what the gloss lets through. One per
/// thread, set up at each hit. Directions are in the world and point away from the surface.
public final class Scatter {
    static final float LEAST_ALPHA = 0.0009f;
    private static final float PI = (float) Math.PI;

    /// The scattered direction of the last [#sample].
    public float x;

    public float y;
    public float z;

    /// Its density per solid angle, or that of the direction last given to [#evaluate].
    public float density;

    /// Reflectance times cosine; divided by the density after [#sample].
    public float red;

    public float green;
    public float blue;

    /// Share of the reflectance last evaluated that is gloss.
    public float gloss;

    private final Frame frame = new Frame();
    private final float[] normal = new float[3];
    private final float[] view = new float[3];
    private final float[] f0 = new float[3];
    private final float[] diffuse = new float[3];
    private final float[] regain = new float[3];
    private float alpha;
    private float roughness;
    private float under;
    private float underMean;
    private float underReflectance;
    private float glossShare;

    /// Prepares for a hit seen from the direction (x, y, z).
    public void prepare(Hit hit, float vx, float vy, float vz) {
        frame.set(hit.nx, hit.ny, hit.nz);
        view[0] = frame.a(vx, vy, vz);
        view[1] = frame.b(vx, vy, vz);
        view[2] = Math.max(1e-4f, frame.c(vx, vy, vz));
        Finish finish = hit.piece.finish;
        roughness = hit.roughness;
        alpha = Math.max(LEAST_ALPHA, roughness * roughness);
        float step = (finish.refraction - 1) / (finish.refraction + 1);
        underReflectance = step * step;
        color(0, hit.red, finish.metallic);
        color(1, hit.green, finish.metallic);
        color(2, hit.blue, finish.metallic);
        float scale = GlossTable.scale(roughness, view[2]);
        float bias = GlossTable.bias(roughness, view[2]);
        under = 1 - albedo(underReflectance, scale, bias);
        underMean = Math.max(0.05f, 1 - GlossTable.mean(roughness, underReflectance));
        float gloss = 0;
        float ground = 0;
        for (int k = 0; k < 3; k++) {
            regain[k] = 1 + f0[k] * (1 / Math.max(0.05f, scale + bias) - 1);
            gloss += albedo(f0[k], scale, bias);
            ground += diffuse[k] * under;
        }
        glossShare = ground <= 0 ? 1 : Math.max(0.1f, gloss / (gloss + ground));
    }

    private void color(int k, float base, float metallic) {
        f0[k] = underReflectance + (base - underReflectance) * metallic;
        diffuse[k] = base * (1 - metallic);
    }

    private static float albedo(float reflectance, float scale, float bias) {
        float single = reflectance * scale + bias;
        return Math.min(1, single * (1 + reflectance * (1 / Math.max(0.05f, scale + bias) - 1)));
    }

    /// Reflectance times cosine, and density, for light from a direction.
    public void evaluate(float lx, float ly, float lz) {
        float a = frame.a(lx, ly, lz);
        float b = frame.b(lx, ly, lz);
        float c = frame.c(lx, ly, lz);
        red = 0;
        green = 0;
        blue = 0;
        density = 0;
        if (c > 1e-5f) {
            evaluateLocal(a, b, c);
        }
    }

    private void evaluateLocal(float a, float b, float c) {
        float hx = a + view[0];
        float hy = b + view[1];
        float hz = c + view[2];
        float length = 1 / (float) Math.sqrt(hx * hx + hy * hy + hz * hz);
        float vh = Math.min(1, (view[0] * hx + view[1] * hy + view[2] * hz) * length);
        float d = Gloss.density(Math.min(1, hz * length), alpha);
        float gloss = d * Gloss.shadowing(view[2], c, alpha) / (4 * view[2]);
        float schlick = Gloss.schlick(vh);
        float ground = 0;
        if (glossShare < 1) {
            float lit = 1 - albedo(underReflectance, GlossTable.scale(roughness, c), GlossTable.bias(roughness, c));
            ground = under * lit / underMean * c / PI;
        }
        red = gloss * (f0[0] + (1 - f0[0]) * schlick) * regain[0] + diffuse[0] * ground;
        green = gloss * (f0[1] + (1 - f0[1]) * schlick) * regain[1] + diffuse[1] * ground;
        blue = gloss * (f0[2] + (1 - f0[2]) * schlick) * regain[2] + diffuse[2] * ground;
        float mirrored = gloss * (f0[1] + (1 - f0[1]) * schlick) * regain[1];
        this.gloss = mirrored / Math.max(1e-12f, green);
        density = glossShare * d * Gloss.masking(view[2], alpha) / (4 * view[2]) + (1 - glossShare) * c / PI;
    }

    /// Draws a direction; false where it would go below the surface.
    public boolean sample(float u, float v) {
        float a;
        float b;
        float c;
        if (u < glossShare) {
            Gloss.visibleNormal(view[0], view[1], view[2], alpha, u / glossShare, v, normal);
            float vh = 2 * (view[0] * normal[0] + view[1] * normal[1] + view[2] * normal[2]);
            a = vh * normal[0] - view[0];
            b = vh * normal[1] - view[1];
            c = vh * normal[2] - view[2];
        } else {
            float s = (u - glossShare) / (1 - glossShare);
            float r = (float) Math.sqrt(s);
            a = r * Elementary.cosTurns(v);
            b = r * Elementary.sinTurns(v);
            c = (float) Math.sqrt(Math.max(0, 1 - s));
        }
        if (c <= 1e-5f) {
            return false;
        }
        evaluateLocal(a, b, c);
        if (!(density > 0)) {
            return false;
        }
        red /= density;
        green /= density;
        blue /= density;
        x = frame.x(a, b, c);
        y = frame.y(a, b, c);
        z = frame.z(a, b, c);
        return true;
    }

    /// Whether the surface mostly shows what it reflects.
    public boolean isGlossy() {
        return glossShare > 0.5f;
    }

    /// Whether the surface is so smooth and so metallic that what it shows is a mirror image.
    public boolean isMirror() {
        return glossShare > 0.98f && alpha < 0.012f;
    }
}
