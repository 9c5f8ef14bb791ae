package studio.geometry.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Welds the points of loose triangles that lie within a micrometre of each other, so that seams and poles close and
/// normals run over them.
final class Weld {
    private static final double STEP = 1e-6;

    private final double[] positions;
    private final int[] triangles;

    private record Cell(long x, long y, long z) {}

    Weld(double[] loose, int[] faces) {
        int[] target = new int[loose.length / 3];
        double[] kept = new double[loose.length];
        int count = 0;
        Map<Cell, Integer> seen = HashMap.newHashMap(target.length);
        for (int i = 0; i < target.length; i++) {
            Cell cell = cell(loose, i);
            Integer known = seen.putIfAbsent(cell, count);
            target[i] = known == null ? count : known;
            if (known == null) {
                System.arraycopy(loose, 3 * i, kept, 3 * count++, 3);
            }
        }
        positions = Arrays.copyOf(kept, 3 * count);
        triangles = withArea(faces, target);
    }

    double[] positions() {
        return positions;
    }

    int[] triangles() {
        return triangles;
    }

    private static Cell cell(double[] loose, int i) {
        return new Cell(
                Math.round(loose[3 * i] / STEP),
                Math.round(loose[3 * i + 1] / STEP),
                Math.round(loose[3 * i + 2] / STEP));
    }

    private static int[] withArea(int[] faces, int[] target) {
        int[] result = new int[faces.length];
        int count = 0;
        for (int i = 0; i < faces.length; i += 3) {
            int a = target[faces[i]];
            int b = target[faces[i + 1]];
            int c = target[faces[i + 2]];
            if (a != b && b != c && c != a) {
                result[count++] = a;
                result[count++] = b;
                result[count++] = c;
            }
        }
        return Arrays.copyOf(result, count);
    }
}
