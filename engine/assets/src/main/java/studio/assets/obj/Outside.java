package studio.assets.obj;

import java.util.Arrays;
import studio.assets.level.Weld;

/// Makes triangles face outward. A closed surface whose volume comes out negative is inside out, and all its
/// triangles are turned; an open surface has no outside, and its triangles stay as they were written.
final class Outside {
    private static final double CLOSED = 0.98;

    private final Facets facets;
    private final int[] parents;

    private Outside(Facets facets) {
        this.facets = facets;
        parents = new int[facets.pointCount()];
        Arrays.setAll(parents, i -> i);
    }

    /// Turns what is inside out; gives for each triangle whether it belongs to a closed surface.
    static boolean[] face(Facets facets) {
        return new Outside(facets).face();
    }

    private boolean[] face() {
        for (int at = 0; at < facets.points.length; at += 3) {
            join(facets.points[at], facets.points[at + 1]);
            join(facets.points[at], facets.points[at + 2]);
        }
        double[] volumes = new double[parents.length];
        int[] edges = new int[parents.length];
        for (int triangle = 0; triangle < facets.count(); triangle++) {
            int surface = root(facets.points[triangle * 3]);
            volumes[surface] += volume(triangle);
            edges[surface] += 3;
        }
        int[] matched = matched();
        boolean[] closed = new boolean[facets.count()];
        for (int group = 0, triangle = 0; triangle < closed.length; triangle++) {
            while (facets.start(group + 1) <= triangle) {
                group++;
            }
            int surface = root(facets.points[triangle * 3]);
            closed[triangle] = matched[surface] >= CLOSED * edges[surface];
            if (closed[triangle] && volumes[surface] < 0) {
                facets.turn(group, triangle);
            }
        }
        return closed;
    }

    /// How many edges of each surface have their like in the other direction.
    private int[] matched() {
        int[] points = facets.points;
        Weld edges = new Weld(2, points.length);
        for (int at = 0; at < points.length; at++) {
            edges.number(points[at], points[next(at)]);
        }
        int[] matched = new int[parents.length];
        for (int at = 0; at < points.length; at++) {
            if (edges.find(points[next(at)], points[at]) >= 0) {
                matched[root(points[at])]++;
            }
        }
        return matched;
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private double volume(int triangle) {
        int at = triangle * 3;
        int first = root(facets.points[at]) * 3;
        int a = facets.points[at] * 3;
        double volume = 0;
        for (int axis = 0; axis < 3; axis++) {
            volume += (facets.places[a + axis] - facets.places[first + axis]) * (double) facets.normals[at + axis];
        }
        return volume;
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int point) {
        int at = point;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
