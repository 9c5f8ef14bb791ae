package studio.assets.obj;

import java.util.function.IntUnaryOperator;

/// Cuts a flat face of any number of corners into triangles, ear after ear, so that faces that bend inward stay
/// what they are.
final class Ears {
    private static final int MOST = 256;

    /// Takes a triangle by the numbers of its corners within the face.
    interface Taker {
        void triangle(int a, int b, int c);
    }

    private final double[] x;
    private final double[] y;
    private final int[] left;
    private int count;

    private Ears(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        count = x.length;
        left = new int[count];
        for (int i = 0; i < count; i++) {
            left[i] = i;
        }
    }

    /// @param corners how many the face has
    /// @param position of a corner, as an index into the positions
    static void cut(int corners, IntUnaryOperator position, float[] positions, Taker taker) {
        if (corners > 3 && corners <= MOST) {
            flat(corners, position, positions).cut(taker);
        } else {
            for (int i = 2; i < corners; i++) {
                taker.triangle(0, i - 1, i);
            }
        }
    }

    /// The face as seen along the axis that its normal is nearest to.
    private static Ears flat(int corners, IntUnaryOperator position, float[] p) {
        double[] normal = new double[3];
        for (int i = 0; i < corners; i++) {
            int a = position.applyAsInt(i) * 3;
            int b = position.applyAsInt((i + 1) % corners) * 3;
            normal[0] += ((double) p[a + 1] - p[b + 1]) * ((double) p[a + 2] + p[b + 2]);
            normal[1] += ((double) p[a + 2] - p[b + 2]) * ((double) p[a] + p[b]);
            normal[2] += ((double) p[a] - p[b]) * ((double) p[a + 1] + p[b + 1]);
        }
        int axis = Math.abs(normal[0]) > Math.abs(normal[1]) ? 0 : 1;
        axis = Math.abs(normal[2]) > Math.abs(normal[axis]) ? 2 : axis;
        int first = normal[axis] < 0 ? (axis + 2) % 3 : (axis + 1) % 3;
        int second = normal[axis] < 0 ? (axis + 1) % 3 : (axis + 2) % 3;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int i = 0; i < corners; i++) {
            int at = position.applyAsInt(i) * 3;
            x[i] = p[at + first];
            y[i] = p[at + second];
        }
        return new Ears(x, y);
    }

    private void cut(Taker taker) {
        while (count > 3) {
            int ear = ear();
            taker.triangle(left[(ear + count - 1) % count], left[ear], left[(ear + 1) % count]);
            System.arraycopy(left, ear + 1, left, ear, count - ear - 1);
            count--;
        }
        taker.triangle(left[0], left[1], left[2]);
    }

    private int ear() {
        for (int i = 1; i <= count; i++) {
            if (isEar(i % count)) {
                return i % count;
            }
        }
        return 1;
    }

    private boolean isEar(int i) {
        int a = left[(i + count - 1) % count];
        int b = left[i];
        int c = left[(i + 1) % count];
        if (turn(a, b, c) <= 0) {
            return false;
        }
        for (int k = 0; k < count; k++) {
            int p = left[k];
            boolean other = p != a && p != b && p != c;
            if (other && turn(a, b, p) >= 0 && turn(b, c, p) >= 0 && turn(c, a, p) >= 0) {
                return false;
            }
        }
        return true;
    }

    private double turn(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }
}
