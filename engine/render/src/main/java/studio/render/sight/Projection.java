package studio.render.sight;

import java.util.Optional;
import studio.geometry.Mesh;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.render.Instance;

/// One instance thrown onto the film, once per moment; every pass then works on these points. Its arrays are kept and
/// used again for the next moment.
final class Projection {
    private static final double SEE_THROUGH = 0.5;

    private static final Instance NOTHING = new Instance(
            Mesh.of(new float[0], new float[0], new int[0]),
            Transform.IDENTITY,
            Material.of(Color.BLACK, 1),
            Optional.empty(),
            0,
            true);

    private final int number;
    private Instance instance = NOTHING;
    private Color flat = Color.BLACK;
    private int flatCode;
    private double[] matrix = {};
    private float[] points = {};
    private boolean straddles;
    private double left;
    private double top;
    private double right;
    private double bottom;
    private Bounds world = Bounds.EMPTY;
    private Optional<Instance> measured = Optional.empty();
    private Optional<Swatch> swatch = Optional.empty();
    private boolean holed;

    /// @param number what a raster remembers it by
    Projection(int number) {
        this.number = number;
    }

    void project(Instance next, FilmPlane film, Swatches swatches) {
        instance = next;
        swatch = next.mesh().texcoords().length == 0
                ? Optional.empty()
                : next.texture().map(swatches::of);
        holed = swatch.isPresent() && swatch.get().holed();
        Color shown = Albedo.of(next.material());
        flatCode = shown.equals(flat) ? flatCode : shown.toSrgb();
        flat = shown;
        matrix = film.matrix(next.world());
        measureWorld();
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.NEGATIVE_INFINITY;
        projectVertices(film);
        if (straddles && left <= right) {
            reachNearPlane(film);
        }
    }

    int number() {
        return number;
    }

    Instance instance() {
        return instance;
    }

    Bounds world() {
        return world;
    }

    /// Whether some of it lies in front of the camera.
    boolean inFront() {
        return left <= right;
    }

    /// Whether some vertices lie in front of the near plane and some behind.
    boolean straddles() {
        return straddles;
    }

    boolean seeThrough() {
        return instance.material().transmission() > SEE_THROUGH;
    }

    /// Whether its texture cuts holes into it.
    boolean holed() {
        return holed;
    }

    /// Whether the texture cuts a hole where the corners of a triangle have these shares.
    boolean isHole(int at, double a, double b, double c) {
        return swatch.isPresent() && swatch.get().isHole(texcoord(at, 0, a, b, c), texcoord(at, 1, a, b, c));
    }

    /// Whether it has one colour all over.
    boolean isPlain() {
        return swatch.isEmpty();
    }

    /// Its colour on the whole, without its texture.
    Color flat() {
        return flat;
    }

    /// The same as sRGB `0xRRGGBB`.
    int flatCode() {
        return flatCode;
    }

    /// The base colour where a ray from the eye, in the camera's axes, meets the plane of a triangle. The volumes that
    /// the ray spans with each pair of corners are in the proportion of the corners' shares.
    Color albedo(int at, Vec3 ray) {
        if (swatch.isEmpty()) {
            return flat;
        }
        int[] indices = instance.mesh().indices();
        Vec3 p = inCamera(indices[at]);
        Vec3 q = inCamera(indices[at + 1]);
        Vec3 r = inCamera(indices[at + 2]);
        double a = ray.dot(q.cross(r));
        double b = ray.dot(r.cross(p));
        double c = ray.dot(p.cross(q));
        double sum = a + b + c;
        if (sum == 0) {
            return flat;
        }
        double u = texcoord(at, 0, a / sum, b / sum, c / sum);
        double v = texcoord(at, 1, a / sum, b / sum, c / sum);
        return flat.times(swatch.get().color(u, v));
    }

    private double texcoord(int at, int axis, double a, double b, double c) {
        float[] uv = instance.mesh().texcoords();
        int[] indices = instance.mesh().indices();
        return a * uv[indices[at] * 2 + axis] + b * uv[indices[at + 1] * 2 + axis] + c * uv[indices[at + 2] * 2 + axis];
    }

    /// Pixels from the left and the top, and the reciprocal of the depth, three per vertex; a reciprocal of zero marks
    /// a vertex behind the near plane, whose place is undefined.
    float[] points() {
        return points;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    /// A vertex as (right, up, forward) of the camera.
    Vec3 inCamera(int vertex) {
        float[] p = instance.mesh().positions();
        double x = p[vertex * 3];
        double y = p[vertex * 3 + 1];
        double z = p[vertex * 3 + 2];
        double[] m = matrix;
        return new Vec3(
                m[0] * x + m[1] * y + m[2] * z + m[3],
                m[4] * x + m[5] * y + m[6] * z + m[7],
                m[8] * x + m[9] * y + m[10] * z + m[11]);
    }

    /// The point between two vertices of which one lies behind the near plane, on that plane.
    Vec3 atNearPlane(Vec3 a, Vec3 b) {
        return a.lerp(b, (FilmPlane.NEAR - a.z()) / (b.z() - a.z()));
    }

    private void projectVertices(FilmPlane film) {
        float[] p = instance.mesh().positions();
        if (points.length < p.length) {
            points = new float[p.length];
        }
        float[] out = points;
        double m0 = matrix[0], m1 = matrix[1], m2 = matrix[2], m3 = matrix[3];
        double m4 = matrix[4], m5 = matrix[5], m6 = matrix[6], m7 = matrix[7];
        double m8 = matrix[8], m9 = matrix[9], m10 = matrix[10], m11 = matrix[11];
        double scaleX = film.scaleX(), scaleY = film.scaleY(), middleX = film.centerX(), middleY = film.centerY();
        float x0 = Float.POSITIVE_INFINITY, y0 = Float.POSITIVE_INFINITY;
        float x1 = Float.NEGATIVE_INFINITY, y1 = Float.NEGATIVE_INFINITY;
        boolean behind = false;
        for (int i = 0; i < p.length; i += 3) {
            double x = p[i], y = p[i + 1], z = p[i + 2];
            double depth = m8 * x + m9 * y + m10 * z + m11;
            if (depth < FilmPlane.NEAR) {
                behind = true;
                out[i + 2] = 0;
                continue;
            }
            double reciprocal = 1 / depth;
            float px = (float) (middleX + scaleX * (m0 * x + m1 * y + m2 * z + m3) * reciprocal);
            float py = (float) (middleY - scaleY * (m4 * x + m5 * y + m6 * z + m7) * reciprocal);
            out[i] = px;
            out[i + 1] = py;
            out[i + 2] = (float) reciprocal;
            x0 = Math.min(x0, px);
            y0 = Math.min(y0, py);
            x1 = Math.max(x1, px);
            y1 = Math.max(y1, py);
        }
        straddles = behind;
        left = x0;
        top = y0;
        right = x1;
        bottom = y1;
    }

    /// Where edges pierce the near plane the outline reaches further than its front vertices.
    private void reachNearPlane(FilmPlane film) {
        int[] indices = instance.mesh().indices();
        for (int i = 0; i < indices.length; i += 3) {
            reach(indices[i], indices[i + 1], film);
            reach(indices[i + 1], indices[i + 2], film);
            reach(indices[i + 2], indices[i], film);
        }
    }

    private void reach(int from, int to, FilmPlane film) {
        if (points[from * 3 + 2] > 0 == points[to * 3 + 2] > 0) {
            return;
        }
        Vec3 pierced = atNearPlane(inCamera(from), inCamera(to));
        double x = film.centerX() + film.scaleX() * pierced.x() / FilmPlane.NEAR;
        double y = film.centerY() - film.scaleY() * pierced.y() / FilmPlane.NEAR;
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    /// The exact box of the placed vertices, kept while neither mesh nor place changes.
    private void measureWorld() {
        boolean known = measured.isPresent()
                && measured.get().mesh() == instance.mesh()
                && measured.get().world().equals(instance.world());
        if (!known) {
            world = box(instance.mesh(), instance.world());
            measured = Optional.of(instance);
        }
    }

    private static Bounds box(Mesh mesh, Transform world) {
        if (mesh.vertexCount() == 0) {
            return Bounds.EMPTY;
        }
        Vec3 x = world.applyToDirection(Vec3.X);
        Vec3 y = world.applyToDirection(Vec3.Y);
        Vec3 z = world.applyToDirection(Vec3.Z);
        Vec3 low = new Vec3(
                extent(mesh, x.x(), y.x(), z.x(), -1),
                extent(mesh, x.y(), y.y(), z.y(), -1),
                extent(mesh, x.z(), y.z(), z.z(), -1));
        Vec3 high = new Vec3(
                extent(mesh, x.x(), y.x(), z.x(), 1),
                extent(mesh, x.y(), y.y(), z.y(), 1),
                extent(mesh, x.z(), y.z(), z.z(), 1));
        return new Bounds(low.plus(world.position()), high.plus(world.position()));
    }

    /// The farthest that a mesh reaches along a direction (sign 1) or against it (sign −1).
    private static double extent(Mesh mesh, double x, double y, double z, int sign) {
        float[] p = mesh.positions();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i += 3) {
            most = Math.max(most, sign * (x * p[i] + y * p[i + 1] + z * p[i + 2]));
        }
        return sign * most;
    }
}
