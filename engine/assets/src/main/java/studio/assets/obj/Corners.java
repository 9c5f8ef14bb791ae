package studio.assets.obj;

import java.util.Arrays;
import studio.assets.BadAsset;

/// The corners of the triangles of one material: which position, texture coordinate and normal each has (-1 where
/// it has none), and how rounded each triangle wants to be.
final class Corners {
    private static final int WIDTH = 3;

    private int[] values = new int[WIDTH * 64];
    private byte[] smooth = new byte[64];
    private int size;

    /// Adds the three corners of a triangle out of the corners of a face.
    ///
    /// @param face position, texture coordinate and normal, corner after corner
    void triangle(int[] face, int a, int b, int c, byte rounded) {
        if ((size + 3) * WIDTH > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
            smooth = Arrays.copyOf(smooth, values.length / WIDTH);
        }
        smooth[size / 3] = rounded;
        copy(face, a);
        copy(face, b);
        copy(face, c);
    }

    private void copy(int[] face, int corner) {
        System.arraycopy(face, corner * WIDTH, values, size * WIDTH, WIDTH);
        size++;
    }

    int size() {
        return size;
    }

    int position(int corner) {
        return values[corner * WIDTH];
    }

    int texcoord(int corner) {
        return values[corner * WIDTH + 1];
    }

    int normal(int corner) {
        return values[corner * WIDTH + 2];
    }

    byte smooth(int corner) {
        return smooth[corner / 3];
    }

    /// Turns a triangle round, so that its other side is the outside.
    void turn(int triangle) {
        for (int i = 0; i < WIDTH; i++) {
            int b = (triangle * 3 + 1) * WIDTH + i;
            int kept = values[b];
            values[b] = values[b + WIDTH];
            values[b + WIDTH] = kept;
        }
    }

    void checkWithin(int positions, int texcoords, int normals) throws BadAsset {
        for (int i = 0; i < size; i++) {
            if (position(i) >= positions || texcoord(i) >= texcoords || normal(i) >= normals) {
                throw new BadAsset("a face names a vertex that the file lacks");
            }
        }
    }
}
