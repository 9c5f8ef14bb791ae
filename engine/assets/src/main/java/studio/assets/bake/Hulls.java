package studio.assets.bake;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Bounds;
import studio.math.Vec3;

/// Makes the hull of a thing: the convex hull of its outermost points in some hundred directions, blown up by the
/// little that other points stick out.
final class Hulls {
    private static final int SPREAD = 80;
    private static final double LEAST = 1e-6;
    private static final double MARGIN = 1e-5;
    private static final int[] BOX = {
        0, 4, 2, 2, 4, 6, 1, 3, 5, 5, 3, 7, 0, 1, 4, 4, 1, 5, 2, 6, 3, 3, 6, 7, 0, 2, 1, 1, 2, 3, 4, 5, 6, 6, 5, 7
    };

    private final Model model;
    private final Vec3 middle;
    private final Vec3 half;

    private Hulls(Model model) {
        this.model = model;
        Bounds box = model.bounds();
        middle = box.center();
        half = box.size().times(0.5).max(new Vec3(LEAST, LEAST, LEAST));
    }

    static Hull around(Model model) {
        return new Hulls(model).hull();
    }

    /// Works in the cube from -1 to 1, where flat and long things are as good as others.
    private Hull hull() {
        List<Vec3> outermost = outermost(directions());
        List<int[]> faces = ConvexHull.of(outermost);
        double factor = faces.isEmpty() ? Double.POSITIVE_INFINITY : factor(outermost, faces);
        if (!(factor < 1.5)) {
            return box();
        }
        List<Integer> numbers = new ArrayList<>();
        List<Vec3> used = new ArrayList<>();
        List<Integer> corners = new ArrayList<>();
        for (int[] face : faces) {
            for (int corner : face) {
                if (!numbers.contains(corner)) {
                    numbers.add(corner);
                    used.add(world(outermost.get(corner).times(factor)));
                }
                corners.add(numbers.indexOf(corner));
            }
        }
        return new Hull(used, corners);
    }

    private Hull box() {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            points.add(world(new Vec3((i & 1) * 2 - 1, (i & 2) - 1, (i & 4) / 2 - 1).times(1 + MARGIN)));
        }
        List<Integer> corners = new ArrayList<>();
        for (int corner : BOX) {
            corners.add(corner);
        }
        return new Hull(points, corners);
    }

    private Vec3 world(Vec3 unit) {
        return middle.plus(new Vec3(unit.x() * half.x(), unit.y() * half.y(), unit.z() * half.z()));
    }

    private Vec3 unit(float[] p, int at) {
        return new Vec3(
                (p[at] - middle.x()) / half.x(),
                (p[at + 1] - middle.y()) / half.y(),
                (p[at + 2] - middle.z()) / half.z());
    }

    private List<Vec3> outermost(List<Vec3> directions) {
        double[] farthest = new double[directions.size()];
        java.util.Arrays.fill(farthest, Double.NEGATIVE_INFINITY);
        Vec3[] found = new Vec3[directions.size()];
        double[] d = directions.stream()
                .flatMapToDouble(v -> java.util.stream.DoubleStream.of(v.x(), v.y(), v.z()))
                .toArray();
        for (Part part : model.parts()) {
            float[] p = part.mesh().positions();
            for (int at = 0; at < p.length; at += 3) {
                Vec3 unit = unit(p, at);
                for (int i = 0; i < farthest.length; i++) {
                    double along = unit.x() * d[i * 3] + unit.y() * d[i * 3 + 1] + unit.z() * d[i * 3 + 2];
                    if (along > farthest[i]) {
                        farthest[i] = along;
                        found[i] = unit;
                    }
                }
            }
        }
        return List.of(found).stream().distinct().toList();
    }

    /// How much larger the hull must be to hold every point.
    private double factor(List<Vec3> points, List<int[]> faces) {
        double factor = 1;
        double[] planes = new double[faces.size() * 3];
        for (int f = 0; f < faces.size(); f++) {
            Vec3 a = points.get(faces.get(f)[0]);
            Vec3 across = points.get(faces.get(f)[1])
                    .minus(a)
                    .cross(points.get(faces.get(f)[2]).minus(a));
            double height = across.dot(a);
            if (!(height > LEAST * across.length())) {
                return Double.POSITIVE_INFINITY;
            }
            planes[f * 3] = across.x() / height;
            planes[f * 3 + 1] = across.y() / height;
            planes[f * 3 + 2] = across.z() / height;
        }
        for (Part part : model.parts()) {
            Mesh mesh = part.mesh();
            for (int at = 0; at < mesh.positions().length; at += 3) {
                Vec3 unit = unit(mesh.positions(), at);
                for (int f = 0; f < planes.length; f += 3) {
                    factor = Math.max(
                            factor, unit.x() * planes[f] + unit.y() * planes[f + 1] + unit.z() * planes[f + 2]);
                }
            }
        }
        return factor * (1 + MARGIN);
    }

    /// Faces, edges and corners of a cube, then a spiral over the sphere.
    private static List<Vec3> directions() {
        List<Vec3> all = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            if (i != 13) {
                all.add(new Vec3(i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1));
            }
        }
        for (int i = 0; i < SPREAD; i++) {
            double height = 1 - (2 * i + 1.0) / SPREAD;
            double ring = Math.sqrt(1 - height * height);
            double turn = i * 2.399963229728653;
            all.add(new Vec3(ring * StrictMath.cos(turn), height, ring * StrictMath.sin(turn)));
        }
        return all;
    }
}
