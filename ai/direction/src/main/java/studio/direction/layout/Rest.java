package studio.direction.layout;

import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Vec3;

/// Finds how high a thing rests on the shape of another: the highest point of the shape beneath its footprint.
final class Rest {
    private static final int GRID = 4;

    private Rest() {}

    /// The highest point of a model within a rectangle of its own floor plan, in the model's metres; `otherwise` when
    /// nothing of it lies there.
    static double height(Model model, double x, double z, double halfX, double halfZ, double otherwise) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Part part : model.parts()) {
            highest = Math.max(highest, height(part.mesh(), x, z, halfX, halfZ));
        }
        return highest == Double.NEGATIVE_INFINITY ? otherwise : highest;
    }

    /// The middle of the highest part of a model: the head of a giraffe.
    static Vec3 peak(Model model) {
        double top = model.bounds().max().y();
        double level = top - 0.03 * model.bounds().size().y();
        Vec3 sum = Vec3.ZERO;
        int count = 0;
        for (Part part : model.parts()) {
            float[] p = part.mesh().positions();
            for (int i = 0; i < p.length; i += 3) {
                if (p[i + 1] >= level) {
                    sum = sum.plus(new Vec3(p[i], 0, p[i + 2]));
                    count++;
                }
            }
        }
        return sum.times(1.0 / Math.max(1, count)).plus(Vec3.Y.times(top));
    }

    private static double height(Mesh mesh, double x, double z, double halfX, double halfZ) {
        float[] p = mesh.positions();
        int[] index = mesh.indices();
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < index.length; i += 3) {
            int a = index[i] * 3;
            int b = index[i + 1] * 3;
            int c = index[i + 2] * 3;
            boolean aside = outside(p[a], p[b], p[c], x, halfX) || outside(p[a + 2], p[b + 2], p[c + 2], z, halfZ);
            if (!aside && Math.max(p[a + 1], Math.max(p[b + 1], p[c + 1])) > highest) {
                highest = Math.max(highest, sampled(p, a, b, c, x, z, halfX, halfZ));
            }
        }
        return highest;
    }

    private static boolean outside(double a, double b, double c, double middle, double half) {
        return Math.max(a, Math.max(b, c)) < middle - half || Math.min(a, Math.min(b, c)) > middle + half;
    }

    private static double sampled(float[] p, int a, int b, int c, double x, double z, double halfX, double halfZ) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int corner : new int[] {a, b, c}) {
            if (Math.abs(p[corner] - x) <= halfX && Math.abs(p[corner + 2] - z) <= halfZ) {
                highest = Math.max(highest, p[corner + 1]);
            }
        }
        for (int i = 0; i <= GRID; i++) {
            for (int j = 0; j <= GRID; j++) {
                double px = x + halfX * (2.0 * i / GRID - 1);
                double pz = z + halfZ * (2.0 * j / GRID - 1);
                highest = Math.max(highest, on(p, a, b, c, px, pz));
            }
        }
        return highest;
    }

    private static double on(float[] p, int a, int b, int c, double x, double z) {
        Vec3 ab = new Vec3(p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]);
        Vec3 ac = new Vec3(p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]);
        double area = ab.x() * ac.z() - ab.z() * ac.x();
        if (Math.abs(area) < 1e-12) {
            return Double.NEGATIVE_INFINITY;
        }
        double u = ((x - p[a]) * ac.z() - (z - p[a + 2]) * ac.x()) / area;
        double v = (ab.x() * (z - p[a + 2]) - ab.z() * (x - p[a])) / area;
        return u < 0 || v < 0 || u + v > 1 ? Double.NEGATIVE_INFINITY : p[a + 1] + u * ab.y() + v * ac.y();
    }
}
