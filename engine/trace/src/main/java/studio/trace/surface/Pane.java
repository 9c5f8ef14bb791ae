package studio.trace.surface;

/// How light goes through glass at one hit: what is reflected, where the rest goes, and its tint. Closed shapes bend
/// light going in and coming out; single sheets let it go straight on.
public final class Pane {
    private static final float SMOOTH = 0.08f;

    public float x;
    public float y;
    public float z;
    public float red;
    public float green;
    public float blue;

    /// Whether the last [#choose] went through rather than back.
    public boolean through;

    private final Frame frame = new Frame();
    private final float[] facet = new float[3];

    /// Chooses between reflection and passage for a ray along (dx, dy, dz).
    ///
    /// @param straight lets rays pass without bending, as shadow rays do
    public void choose(Hit hit, float dx, float dy, float dz, boolean straight, float choice, float u, float v) {
        normal(hit, dx, dy, dz, u, v);
        float nx = facet[0];
        float ny = facet[1];
        float nz = facet[2];
        float cosine = Math.min(1, Math.max(1e-4f, -(dx * nx + dy * ny + dz * nz)));
        float ior = hit.piece.finish.refraction;
        float eta = hit.piece.solid && !hit.outside ? ior : 1 / ior;
        float below = hit.piece.solid && !straight ? 1 - eta * eta * (1 - cosine * cosine) : 1;
        float reflected = below <= 0 ? 1 : reflectance(hit, cosine, straight);
        if (choice < reflected || below <= 0) {
            through = false;
            aim(dx + 2 * cosine * nx, dy + 2 * cosine * ny, dz + 2 * cosine * nz);
            red = 1;
            green = 1;
            blue = 1;
            return;
        }
        through = true;
        tint(hit);
        if (hit.piece.solid && !straight) {
            float along = eta * cosine - (float) Math.sqrt(below);
            aim(eta * dx + along * nx, eta * dy + along * ny, eta * dz + along * nz);
        } else {
            roughen(hit, dx, dy, dz, nx, ny, nz, straight);
        }
    }

    /// What a smooth pane reflects of a ray along (dx, dy, dz), its far side counted in.
    public float reflectance(Hit hit, float dx, float dy, float dz) {
        float cosine = Math.min(1, Math.max(1e-4f, -(dx * hit.nx + dy * hit.ny + dz * hit.nz)));
        float face = reflectance(hit, cosine, false);
        return hit.piece.solid ? 2 * face / (1 + face) : face;
    }

    private void roughen(Hit hit, float dx, float dy, float dz, float nx, float ny, float nz, boolean straight) {
        if (straight || hit.roughness < SMOOTH) {
            aim(dx, dy, dz);
        } else {
            aim(dx + 0.5f * (hit.nx - nx), dy + 0.5f * (hit.ny - ny), dz + 0.5f * (hit.nz - nz));
        }
    }

    private void normal(Hit hit, float dx, float dy, float dz, float u, float v) {
        facet[0] = hit.nx;
        facet[1] = hit.ny;
        facet[2] = hit.nz;
        if (hit.roughness >= SMOOTH) {
            frame.set(hit.nx, hit.ny, hit.nz);
            float a = -frame.a(dx, dy, dz);
            float b = -frame.b(dx, dy, dz);
            float c = Math.max(1e-3f, -frame.c(dx, dy, dz));
            Gloss.visibleNormal(a, b, c, hit.roughness * hit.roughness, u, v, facet);
            float p = facet[0];
            float q = facet[1];
            float r = facet[2];
            facet[0] = frame.x(p, q, r);
            facet[1] = frame.y(p, q, r);
            facet[2] = frame.z(p, q, r);
        }
    }

    private void aim(float dx, float dy, float dz) {
        float scale = 1 / (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
        x = dx * scale;
        y = dy * scale;
        z = dz * scale;
    }

    /// Fresnel's reflectance of one face, or of both faces of a thin sheet with all that goes to and fro between them.
    private static float reflectance(Hit hit, float cosine, boolean straight) {
        float ior = hit.piece.finish.refraction;
        boolean leaving = hit.piece.solid && !hit.outside;
        float eta = leaving && !straight ? ior : 1 / ior;
        float inside = (float) Math.sqrt(Math.max(0, 1 - eta * eta * (1 - cosine * cosine)));
        float s = (eta * cosine - inside) / (eta * cosine + inside);
        if (inside <= 0) {
            return 1;
        }
        float p = (cosine - eta * inside) / (cosine + eta * inside);
        float face = 0.5f * (s * s + p * p);
        return hit.piece.solid ? face : 2 * face / (1 + face);
    }

    private void tint(Hit hit) {
        boolean half = hit.piece.solid;
        red = half ? (float) Math.sqrt(hit.red) : hit.red;
        green = half ? (float) Math.sqrt(hit.green) : hit.green;
        blue = half ? (float) Math.sqrt(hit.blue) : hit.blue;
    }

    /// What a shadow ray keeps on its straight way through.
    public void pass(Hit hit, float dx, float dy, float dz) {
        float cosine = Math.min(1, Math.max(1e-4f, Math.abs(dx * hit.nx + dy * hit.ny + dz * hit.nz)));
        float kept = (1 - reflectance(hit, cosine, true)) * hit.piece.finish.transmission;
        tint(hit);
        red *= kept;
        green *= kept;
        blue *= kept;
    }
}
