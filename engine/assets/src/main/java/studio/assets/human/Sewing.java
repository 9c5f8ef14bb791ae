package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.figure.SkinnedPart;
import studio.geometry.Mesh;
import studio.geometry.Normals;
import studio.geometry.Texture;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Sews a part out of single points and quads, each point bound to bones.
final class Sewing {
    private final List<Vec3> points = new ArrayList<>();
    private final List<float[]> laid = new ArrayList<>();
    private final List<int[]> bones = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private final List<Integer> corners = new ArrayList<>();

    /// Adds a point and gives its number.
    int point(Vec3 at, double u, double v, int[] boundTo, float[] by) {
        points.add(at);
        laid.add(new float[] {(float) u, (float) v});
        bones.add(boundTo);
        weights.add(by);
        return points.size() - 1;
    }

    /// Adds a point stiff on one bone.
    int point(Vec3 at, int bone) {
        return point(at, 0, 0, new int[] {bone, bone, bone, bone}, new float[] {1, 0, 0, 0});
    }

    void triangle(int a, int b, int c) {
        corners.add(a);
        corners.add(b);
        corners.add(c);
    }

    void quad(int a, int b, int c, int d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    /// Rows of points as one sheet.
    ///
    /// @param closed whether the last column meets the first
    void sheet(int first, int rows, int columns, boolean closed) {
        for (int row = 0; row + 1 < rows; row++) {
            for (int k = 0; k < (closed ? columns : columns - 1); k++) {
                int a = first + row * columns + k;
                int b = first + row * columns + (k + 1) % columns;
                quad(a, b, b + columns, a + columns);
            }
        }
    }

    boolean isEmpty() {
        return corners.isEmpty();
    }

    SkinnedPart part(String slot, Material finish, Optional<Texture> texture) {
        int count = points.size();
        float[] positions = new float[count * 3];
        float[] texcoords = new float[count * 2];
        int[] bound = new int[count * 4];
        float[] by = new float[count * 4];
        for (int i = 0; i < count; i++) {
            positions[i * 3] = (float) points.get(i).x();
            positions[i * 3 + 1] = (float) points.get(i).y();
            positions[i * 3 + 2] = (float) points.get(i).z();
            System.arraycopy(laid.get(i), 0, texcoords, i * 2, 2);
            System.arraycopy(bones.get(i), 0, bound, i * 4, 4);
            System.arraycopy(weights.get(i), 0, by, i * 4, 4);
        }
        int[] indices = corners.stream().mapToInt(Integer::intValue).toArray();
        Mesh mesh = new Mesh(positions, Normals.smooth(positions, indices), texcoords, indices);
        return new SkinnedPart(slot, finish, texture, mesh, bound, by);
    }
}
