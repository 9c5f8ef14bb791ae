package studio.trace.hierarchy;

import java.util.Arrays;
import studio.geometry.Mesh;

/// Triangles in a heap, each remembering whose it is: what a hierarchy is built over.
public final class Soup {
    private float[] corners = new float[9 * 1024];
    private int[] owners = new int[1024];
    private int[] numbers = new int[1024];
    private int count;

    /// Adds a mesh's triangles as they stand after an affine map, three rows of four.
    public void add(Mesh mesh, float[] toWorld, int owner) {
        int[] indices = mesh.indices();
        float[] p = mesh.positions();
        reserve(count + mesh.triangleCount());
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] * 3;
            int to = (count + i / 3) * 9 + i % 3 * 3;
            for (int row = 0; row < 3; row++) {
                int m = row * 4;
                corners[to + row] =
                        toWorld[m] * p[at] + toWorld[m + 1] * p[at + 1] + toWorld[m + 2] * p[at + 2] + toWorld[m + 3];
            }
        }
        for (int i = 0; i < mesh.triangleCount(); i++) {
            owners[count + i] = owner;
            numbers[count + i] = i;
        }
        count += mesh.triangleCount();
    }

    private void reserve(int wanted) {
        if (wanted > owners.length) {
            int size = Math.max(wanted, owners.length * 2);
            corners = Arrays.copyOf(corners, size * 9);
            owners = Arrays.copyOf(owners, size);
            numbers = Arrays.copyOf(numbers, size);
        }
    }

    public int count() {
        return count;
    }

    int owner(int triangle) {
        return owners[triangle];
    }

    int number(int triangle) {
        return numbers[triangle];
    }

    float corner(int triangle, int corner, int axis) {
        return corners[triangle * 9 + corner * 3 + axis];
    }

    /// The triangles' boxes, a little larger than exact so that rounding in the walk cannot lose a grazing hit.
    float[] boxes() {
        float[] boxes = new float[count * 6];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < 3; axis++) {
                float a = corner(i, 0, axis);
                float b = corner(i, 1, axis);
                float c = corner(i, 2, axis);
                float low = Math.min(a, Math.min(b, c));
                float high = Math.max(a, Math.max(b, c));
                float margin = 1e-6f * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
                boxes[i * 6 + axis] = low - margin;
                boxes[i * 6 + 3 + axis] = high + margin;
            }
        }
        return boxes;
    }
}
