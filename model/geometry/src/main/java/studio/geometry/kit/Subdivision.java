package studio.geometry.kit;

import java.util.HashMap;
import java.util.Map;

/// One round of Loop subdivision (Loop 1987): each triangle becomes four and the points settle towards a smooth
/// surface.
/// Borders follow the cubic spline rule.
final class Subdivision {
    private final Solid from;
    private final int[] faces;
    private final Map<Long, int[]> edges = new HashMap<>();
    private final double[] points;
    private final double[] sums;
    private final int[] valences;
    private final double[] borders;
    private final int[] borderEnds;

    private Subdivision(Solid from) {
        this.from = from;
        faces = from.triangles();
        sums = new double[from.positions().length];
        borders = new double[from.positions().length];
        valences = new int[from.vertexCount()];
        borderEnds = new int[from.vertexCount()];
        int edge = from.vertexCount();
        for (int i = 0; i < faces.length; i++) {
            int a = faces[i];
            int b = faces[i % 3 == 2 ? i - 2 : i + 1];
            int opposite = faces[i % 3 == 0 ? i + 2 : i - 1];
            int[] known = edges.get(key(a, b));
            if (known == null) {
                edges.put(key(a, b), new int[] {edge++, a, b, opposite, -1});
            } else {
                known[4] = opposite;
            }
        }
        points = new double[3 * edge];
    }

    static Solid once(Solid from) {
        return new Subdivision(from).result();
    }

    private Solid result() {
        edges.values().forEach(this::edgePoint);
        for (int v = 0; v < valences.length; v++) {
            oldPoint(v);
        }
        int[] made = new int[faces.length * 4];
        for (int t = 0; t < faces.length; t += 3) {
            split(t, made);
        }
        return Solid.welded(points, made);
    }

    private void edgePoint(int[] edge) {
        double[] p = from.positions();
        boolean border = edge[4] < 0;
        for (int axis = 0; axis < 3; axis++) {
            double a = p[3 * edge[1] + axis];
            double b = p[3 * edge[2] + axis];
            double sides = border ? 0 : p[3 * edge[3] + axis] + p[3 * edge[4] + axis];
            points[3 * edge[0] + axis] = border ? (a + b) / 2 : (a + b) * 0.375 + sides * 0.125;
            sums[3 * edge[1] + axis] += b;
            sums[3 * edge[2] + axis] += a;
            if (border) {
                borders[3 * edge[1] + axis] += b;
                borders[3 * edge[2] + axis] += a;
            }
        }
        valences[edge[1]]++;
        valences[edge[2]]++;
        if (border) {
            borderEnds[edge[1]]++;
            borderEnds[edge[2]]++;
        }
    }

    private void oldPoint(int v) {
        int n = Math.max(1, valences[v]);
        double pull = n == 3 ? 3.0 / 16 : 3.0 / (8 * n);
        for (int axis = 0; axis < 3; axis++) {
            double p = from.positions()[3 * v + axis];
            points[3 * v + axis] = borderEnds[v] == 2
                    ? p * 0.75 + borders[3 * v + axis] * 0.125
                    : p * (1 - n * pull) + sums[3 * v + axis] * pull;
        }
    }

    private void split(int t, int[] made) {
        int a = faces[t];
        int b = faces[t + 1];
        int c = faces[t + 2];
        int ab = middle(a, b);
        int bc = middle(b, c);
        int ca = middle(c, a);
        int[] four = {a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca};
        System.arraycopy(four, 0, made, 4 * t, 12);
    }

    private int middle(int a, int b) {
        int[] edge = edges.get(key(a, b));
        if (edge == null) {
            throw new IllegalStateException("an edge was lost");
        }
        return edge[0];
    }

    private static Long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
