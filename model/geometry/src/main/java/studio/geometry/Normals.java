package studio.geometry;

/// Computes vertex normals.
public final class Normals {
    private Normals() {}

    /// Normals averaged over the triangles that share a vertex, weighted by area.
    public static float[] smooth(float[] positions, int[] indices) {
        float[] normals = new float[positions.length];
        for (int t = 0; t < indices.length; t += 3) {
            addFace(positions, normals, indices[t] * 3, indices[t + 1] * 3, indices[t + 2] * 3);
        }
        for (int i = 0; i < normals.length; i += 3) {
            float x = normals[i];
            float y = normals[i + 1];
            float z = normals[i + 2];
            float length = (float) Math.sqrt(x * x + y * y + z * z);
            float scale = length > 0 ? 1 / length : 0;
            normals[i] = x * scale;
            normals[i + 1] = length > 0 ? y * scale : 1;
            normals[i + 2] = z * scale;
        }
        return normals;
    }

    private static void addFace(float[] p, float[] n, int a, int b, int c) {
        float ux = p[b] - p[a];
        float uy = p[b + 1] - p[a + 1];
        float uz = p[b + 2] - p[a + 2];
        float vx = p[c] - p[a];
        float vy = p[c + 1] - p[a + 1];
        float vz = p[c + 2] - p[a + 2];
        float x = uy * vz - uz * vy;
        float y = uz * vx - ux * vz;
        float z = ux * vy - uy * vx;
        add(n, a, x, y, z);
        add(n, b, x, y, z);
        add(n, c, x, y, z);
    }

    private static void add(float[] n, int at, float x, float y, float z) {
        n[at] += x;
        n[at + 1] += y;
        n[at + 2] += z;
    }
}
