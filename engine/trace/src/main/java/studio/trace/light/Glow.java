package studio.trace.light;

import studio.trace.surface.Piece;

/// A mesh that shines: points are drawn evenly over its surface.
public final class Glow implements Source {
    private final float[] corners;
    private final float[] sums;
    private final float area;
    private final float[] radiance;
    private final float strength;
    private final float[] center = new float[3];
    private float extent;

    public Glow(Piece piece) {
        int[] indices = piece.mesh.indices();
        this.corners = new float[indices.length * 3];
        this.sums = new float[indices.length / 3];
        this.radiance = piece.finish.emission();
        this.strength = 0.2126f * radiance[0] + 0.7152f * radiance[1] + 0.0722f * radiance[2];
        place(piece, indices);
        this.area = sum();
        measure();
    }

    private void place(Piece piece, int[] indices) {
        float[] m = piece.toWorld();
        float[] p = piece.mesh.positions();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] * 3;
            for (int k = 0; k < 3; k++) {
                corners[i * 3 + k] =
                        m[k * 4] * p[at] + m[k * 4 + 1] * p[at + 1] + m[k * 4 + 2] * p[at + 2] + m[k * 4 + 3];
            }
        }
    }

    private float sum() {
        double total = 0;
        for (int t = 0; t < sums.length; t++) {
            int c = t * 9;
            double ax = corners[c + 3] - corners[c];
            double ay = corners[c + 4] - corners[c + 1];
            double az = corners[c + 5] - corners[c + 2];
            double bx = corners[c + 6] - corners[c];
            double by = corners[c + 7] - corners[c + 1];
            double bz = corners[c + 8] - corners[c + 2];
            double nx = ay * bz - az * by;
            double ny = az * bx - ax * bz;
            double nz = ax * by - ay * bx;
            total += 0.5 * Math.sqrt(nx * nx + ny * ny + nz * nz);
            sums[t] = (float) total;
        }
        return (float) total;
    }

    private void measure() {
        for (int k = 0; k < 3; k++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int i = k; i < corners.length; i += 3) {
                low = Math.min(low, corners[i]);
                high = Math.max(high, corners[i]);
            }
            center[k] = 0.5f * (low + high);
            extent = Math.max(extent, high - low);
        }
    }

    public boolean isEmpty() {
        return !(area > 0);
    }

    @Override
    public float weight(float px, float py, float pz) {
        float dx = center[0] - px;
        float dy = center[1] - py;
        float dz = center[2] - pz;
        float square = Math.max(dx * dx + dy * dy + dz * dz, 0.25f * extent * extent + 1e-9f);
        return strength * area * 0.5f / square;
    }

    @Override
    public boolean draw(float px, float py, float pz, float u, float v, Beam out) {
        float wanted = u * area;
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
        float rest = Math.max(0, Math.min(1, (wanted - before) / Math.max(1e-30f, sums[low] - before)));
        return drawTriangle(low * 9, rest, v, px, py, pz, out);
    }

    private boolean drawTriangle(int c, float u, float v, float px, float py, float pz, Beam out) {
        float root = (float) Math.sqrt(u);
        float b = root * (1 - v);
        float d = root * v;
        float a = 1 - b - d;
        out.aim(
                corners[c] * a + corners[c + 3] * b + corners[c + 6] * d - px,
                corners[c + 1] * a + corners[c + 4] * b + corners[c + 7] * d - py,
                corners[c + 2] * a + corners[c + 5] * b + corners[c + 8] * d - pz);
        float cosine = cosine(c, out);
        if (cosine < 1e-5f || out.distance < 1e-5f) {
            return false;
        }
        out.density = density(out.distance, cosine);
        out.color(radiance, 1 / out.density);
        return true;
    }

    private float cosine(int c, Beam out) {
        float ax = corners[c + 3] - corners[c];
        float ay = corners[c + 4] - corners[c + 1];
        float az = corners[c + 5] - corners[c + 2];
        float bx = corners[c + 6] - corners[c];
        float by = corners[c + 7] - corners[c + 1];
        float bz = corners[c + 8] - corners[c + 2];
        float nx = ay * bz - az * by;
        float ny = az * bx - ax * bz;
        float nz = ax * by - ay * bx;
        float length = (float) Math.sqrt(nx * nx + ny * ny + nz * nz);
        return length > 0 ? Math.abs(nx * out.x + ny * out.y + nz * out.z) / length : 0;
    }

    /// Density per solid angle of a point at a distance on a face seen at an angle.
    public float density(float distance, float cosine) {
        return distance * distance / (cosine * area);
    }
}
