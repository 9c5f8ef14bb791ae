package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;

/// Cuts a simple polygon that runs counter-clockwise into triangles by clipping ears (Meisters 1975).
final class Ears {
    private final Outline outline;
    private final List<Integer> rest = new ArrayList<>();

    private Ears(Outline outline) {
        this.outline = outline;
        for (int i = 0; i < outline.size(); i++) {
            rest.add(i);
        }
    }

    /// Three point numbers a triangle.
    static int[] of(Outline outline) {
        return new Ears(outline).cut();
    }

    private int[] cut() {
        int[] triangles = new int[3 * (outline.size() - 2)];
        int count = 0;
        while (rest.size() >= 3) {
            int ear = bestEar();
            triangles[count++] = rest.get((ear + rest.size() - 1) % rest.size());
            triangles[count++] = rest.get(ear);
            triangles[count++] = rest.get((ear + 1) % rest.size());
            rest.subList(ear, ear + 1).clear();
        }
        return triangles;
    }

    /// The first ear, or, when rounding hides all of them, the corner that turns most.
    private int bestEar() {
        int widest = 0;
        double turn = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.size(); i++) {
            int a = rest.get((i + rest.size() - 1) % rest.size());
            int b = rest.get(i);
            int c = rest.get((i + 1) % rest.size());
            double area = cross(a, b, c);
            if (area > 1e-14 && !holdsAnother(a, b, c)) {
                return i;
            }
            if (area > turn) {
                turn = area;
                widest = i;
            }
        }
        return widest;
    }

    private boolean holdsAnother(int a, int b, int c) {
        for (int p : rest) {
            boolean corner = p == a || p == b || p == c;
            if (!corner && cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0) {
                return true;
            }
        }
        return false;
    }

    private double cross(int a, int b, int c) {
        double ux = outline.x(b) - outline.x(a);
        double uy = outline.y(b) - outline.y(a);
        return ux * (outline.y(c) - outline.y(a)) - uy * (outline.x(c) - outline.x(a));
    }
}
