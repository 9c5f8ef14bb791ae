package studio.bench;

import studio.geometry.Mesh;
import studio.math.Noise;

/// A scene of about a hundred thousand triangles: dented balls of many sizes in a box of air, over a rough floor.
final class Flock {
    private static final int BALLS = 48;
    private static final int ROUND = 48;
    private static final int FLOOR = 64;

    private Flock() {}

    static Mesh mesh() {
        int ballVertices = (ROUND + 1) * (ROUND / 2 + 1);
        float[] positions = new float[(BALLS * ballVertices + (FLOOR + 1) * (FLOOR + 1)) * 3];
        int[] indices = new int[(BALLS * ROUND * (ROUND / 2) + FLOOR * FLOOR) * 6];
        int index = 0;
        for (int b = 0; b < BALLS; b++) {
            ball(positions, b, ballVertices);
            index = grid(indices, index, b * ballVertices, ROUND, ROUND / 2);
        }
        floor(positions, BALLS * ballVertices);
        grid(indices, index, BALLS * ballVertices, FLOOR, FLOOR);
        return Mesh.of(positions, new float[positions.length], indices);
    }

    private static void ball(float[] positions, int ball, int vertices) {
        double radius = 0.15 + 0.6 * Noise.cell(ball, 1, 1);
        double x = 8 * Noise.cell(ball, 2, 1) - 4;
        double y = 3 * Noise.cell(ball, 3, 1) + radius;
        double z = 8 * Noise.cell(ball, 4, 1) - 4;
        for (int i = 0; i < vertices; i++) {
            double turn = 2 * Math.PI * (i % (ROUND + 1)) / ROUND;
            double rise = Math.PI * (i / (ROUND + 1)) / (ROUND / 2) - Math.PI / 2;
            double dx = StrictMath.cos(rise) * StrictMath.cos(turn);
            double dy = StrictMath.sin(rise);
            double dz = StrictMath.cos(rise) * StrictMath.sin(turn);
            double r = radius * (1 + 0.15 * Noise.at(dx * 4 + ball, dy * 4, dz * 4));
            set(positions, ball * vertices + i, x + r * dx, y + r * dy, z + r * dz);
        }
    }

    private static void floor(float[] positions, int from) {
        for (int i = 0; i < (FLOOR + 1) * (FLOOR + 1); i++) {
            double x = 10.0 * (i % (FLOOR + 1)) / FLOOR - 5;
            double z = 10.0 * (i / (FLOOR + 1)) / FLOOR - 5;
            set(positions, from + i, x, 0.2 * Noise.at(x * 2, 0, z * 2), z);
        }
    }

    private static void set(float[] positions, int vertex, double x, double y, double z) {
        positions[vertex * 3] = (float) x;
        positions[vertex * 3 + 1] = (float) y;
        positions[vertex * 3 + 2] = (float) z;
    }

    private static int grid(int[] indices, int at, int from, int across, int up) {
        int index = at;
        for (int i = 0; i < across * up; i++) {
            int corner = from + i / across * (across + 1) + i % across;
            int[] quad = {corner, corner + 1, corner + across + 1, corner + across + 1, corner + 1, corner + across + 2
            };
            System.arraycopy(quad, 0, indices, index, 6);
            index += 6;
        }
        return index;
    }
}
