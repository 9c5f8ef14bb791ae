package studio.trace.hierarchy;

/// A mesh with a place of its own in the world: rays are carried into its space.
public final class Mover {
    private final Bvh bvh;
    private final float[] toLocal;
    private final float[] box;
    private final int instance;
    final boolean sheer;

    /// @param toWorld three rows of four
    /// @param toLocal its inverse
    public Mover(Bvh bvh, float[] toWorld, float[] toLocal, int instance, boolean sheer) {
        this.bvh = bvh;
        this.toLocal = toLocal;
        this.instance = instance;
        this.sheer = sheer;
        this.box = worldBox(bvh.bounds(), toWorld);
    }

    private static float[] worldBox(float[] local, float[] m) {
        float[] box = new float[6];
        for (int row = 0; row < 3; row++) {
            float low = m[row * 4 + 3];
            float high = low;
            for (int k = 0; k < 3; k++) {
                float a = m[row * 4 + k] * local[k];
                float b = m[row * 4 + k] * local[3 + k];
                low += Math.min(a, b);
                high += Math.max(a, b);
            }
            float margin = 1e-5f * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
            box[row] = low - margin;
            box[3 + row] = high + margin;
        }
        return box;
    }

    private boolean misses(Ray ray) {
        float enter = 0;
        float leave = ray.t;
        for (int k = 0; k < 3; k++) {
            float o = k == 0 ? ray.ox : k == 1 ? ray.oy : ray.oz;
            float d = k == 0 ? ray.dx : k == 1 ? ray.dy : ray.dz;
            float inverse = Math.abs(d) < 1e-18f ? Math.copySign(1e18f, d) : 1 / d;
            float a = (box[k] - o) * inverse;
            float b = (box[3 + k] - o) * inverse;
            enter = Math.max(enter, Math.min(a, b));
            leave = Math.min(leave, Math.max(a, b));
        }
        return enter > leave;
    }

    private void carry(Ray ray, Ray local) {
        float[] m = toLocal;
        local.aim(
                m[0] * ray.ox + m[1] * ray.oy + m[2] * ray.oz + m[3],
                m[4] * ray.ox + m[5] * ray.oy + m[6] * ray.oz + m[7],
                m[8] * ray.ox + m[9] * ray.oy + m[10] * ray.oz + m[11],
                m[0] * ray.dx + m[1] * ray.dy + m[2] * ray.dz,
                m[4] * ray.dx + m[5] * ray.dy + m[6] * ray.dz,
                m[8] * ray.dx + m[9] * ray.dy + m[10] * ray.dz,
                ray.t);
    }

    void nearest(Ray ray, Ray local) {
        if (misses(ray)) {
            return;
        }
        carry(ray, local);
        if (bvh.nearest(local)) {
            ray.t = local.t;
            ray.u = local.u;
            ray.v = local.v;
            ray.instance = instance;
            ray.triangle = local.triangle;
        }
    }

    boolean blocked(Ray ray, Ray local) {
        if (misses(ray)) {
            return false;
        }
        carry(ray, local);
        return bvh.blocked(local);
    }
}
