package studio.geometry.kit;

import java.util.Arrays;
import studio.geometry.Mesh;

/// Makes normals: at each corner the normals of the faces around the point are averaged, weighted by area, as far as
/// they turn less than the crease angle from the corner's own face. Weighting by area keeps large flat faces flat and
/// lets their narrow bevels carry the whole turn, so that edges catch light.
final class Creases {
    private final double[] positions;
    private final int[] triangles;
    private final float[] limits;
    private final double[] faces;
    private final double[] areas;
    private final int[] starts;
    private final int[] around;
    private final float[] outPositions;
    private final float[] outNormals;
    private final int[] outIndices;
    private int made;

    Creases(double[] positions, int[] triangles, float[] limits) {
        this.positions = positions;
        this.triangles = triangles;
        this.limits = limits;
        faces = new double[triangles.length];
        areas = new double[limits.length];
        starts = new int[positions.length / 3 + 1];
        around = new int[triangles.length];
        outPositions = new float[3 * triangles.length];
        outNormals = new float[3 * triangles.length];
        outIndices = new int[triangles.length];
    }

    Mesh mesh() {
        for (int t = 0; t < limits.length; t++) {
            measure(t);
        }
        gather();
        for (int v = 0; v + 1 < starts.length; v++) {
            int first = made;
            for (int k = starts[v]; k < starts[v + 1]; k++) {
                emit(v, around[k], first);
            }
        }
        return Mesh.of(Arrays.copyOf(outPositions, 3 * made), Arrays.copyOf(outNormals, 3 * made), outIndices);
    }

    private void measure(int t) {
        int a = 3 * triangles[3 * t];
        int b = 3 * triangles[3 * t + 1];
        int c = 3 * triangles[3 * t + 2];
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[a];
        double vy = positions[c + 1] - positions[a + 1];
        double vz = positions[c + 2] - positions[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double length = Math.sqrt(x * x + y * y + z * z);
        areas[t] = length;
        double scale = length > 0 ? 1 / length : 0;
        faces[3 * t] = x * scale;
        faces[3 * t + 1] = y * scale;
        faces[3 * t + 2] = z * scale;
    }

    /// Lists, for each point, the corners that meet there.
    private void gather() {
        for (int vertex : triangles) {
            starts[vertex + 1]++;
        }
        for (int v = 1; v < starts.length; v++) {
            starts[v] += starts[v - 1];
        }
        int[] next = starts.clone();
        for (int corner = 0; corner < triangles.length; corner++) {
            around[next[triangles[corner]]++] = corner;
        }
    }

    private void emit(int vertex, int corner, int first) {
        int face = corner / 3;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int k = starts[vertex]; k < starts[vertex + 1]; k++) {
            int other = around[k] / 3;
            double weight = other == face || turn(face, other) >= limits[face] ? areas[other] : 0;
            x += faces[3 * other] * weight;
            y += faces[3 * other + 1] * weight;
            z += faces[3 * other + 2] * weight;
        }
        double length = Math.sqrt(x * x + y * y + z * z);
        if (length < 1e-30) {
            place(vertex, corner, first, 0, 1, 0);
        } else {
            place(vertex, corner, first, x / length, y / length, z / length);
        }
    }

    private double turn(int a, int b) {
        return faces[3 * a] * faces[3 * b] + faces[3 * a + 1] * faces[3 * b + 1] + faces[3 * a + 2] * faces[3 * b + 2];
    }

    private void place(int vertex, int corner, int first, double x, double y, double z) {
        for (int i = first; i < made; i++) {
            if (outNormals[3 * i] * x + outNormals[3 * i + 1] * y + outNormals[3 * i + 2] * z > 0.99999) {
                outIndices[corner] = i;
                return;
            }
        }
        for (int axis = 0; axis < 3; axis++) {
            outPositions[3 * made + axis] = (float) positions[3 * vertex + axis];
        }
        outNormals[3 * made] = (float) x;
        outNormals[3 * made + 1] = (float) y;
        outNormals[3 * made + 2] = (float) z;
        outIndices[corner] = made++;
    }
}
