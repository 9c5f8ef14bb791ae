package studio.geometry.kit;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import studio.geometry.Mesh;
import studio.math.Quat;
import studio.math.Vec3;

/// A shape under the modeller's hands: welded triangles, each with the angle above which its edges stay sharp. Normals
/// are made only when the shape becomes a [Mesh], so that any bend or stretch on the way keeps them right. Immutable.
public final class Solid {
    /// Edges that turn by more than this many degrees stay sharp, unless said otherwise. Chamfers of 45° count as soft,
    /// which lets a single bevel segment read as a rounded edge.
    public static final double CREASE = 50;

    /// The shape of no triangles, for joining to.
    public static final Solid NOTHING = new Solid(new double[0], new int[0], new float[0]);

    private final double[] positions;
    private final int[] triangles;
    private final float[] creases;

    private Solid(double[] positions, int[] triangles, float[] creases) {
        this.positions = positions;
        this.triangles = triangles;
        this.creases = creases;
    }

    /// From loose triangles: points closer than a micrometre are welded, triangles without area are dropped.
    static Solid welded(double[] positions, int[] triangles) {
        Weld weld = new Weld(positions, triangles);
        float[] creases = new float[weld.triangles().length / 3];
        Arrays.fill(creases, cosine(CREASE));
        return new Solid(weld.positions(), weld.triangles(), creases);
    }

    /// The finished mesh, with normals that respect the creases.
    public Mesh mesh() {
        return new Creases(positions, triangles, creases).mesh();
    }

    public int triangleCount() {
        return creases.length;
    }

    int vertexCount() {
        return positions.length / 3;
    }

    Vec3 vertex(int index) {
        return new Vec3(positions[3 * index], positions[3 * index + 1], positions[3 * index + 2]);
    }

    double[] positions() {
        return positions;
    }

    int[] triangles() {
        return triangles;
    }

    /// The same shape with sharp edges from another angle on, in degrees: 180 for all soft, 0 for faceted.
    public Solid creased(double degrees) {
        float[] other = new float[creases.length];
        Arrays.fill(other, cosine(degrees));
        return new Solid(positions, triangles, other);
    }

    /// Every point moved by a rule. The rule must not turn the shape inside out.
    public Solid mapped(UnaryOperator<Vec3> rule) {
        double[] moved = new double[positions.length];
        for (int i = 0; i < vertexCount(); i++) {
            Vec3 p = rule.apply(vertex(i));
            moved[3 * i] = p.x();
            moved[3 * i + 1] = p.y();
            moved[3 * i + 2] = p.z();
        }
        return new Solid(moved, triangles, creases);
    }

    public Solid at(double x, double y, double z) {
        return at(new Vec3(x, y, z));
    }

    public Solid at(Vec3 by) {
        return mapped(p -> p.plus(by));
    }

    public Solid up(double y) {
        return at(0, y, 0);
    }

    public Solid turned(Quat by) {
        return mapped(by::rotate);
    }

    /// Turned about X, degrees: +Y towards +Z.
    public Solid turnX(double degrees) {
        return turned(Quat.axisAngle(Vec3.X, StrictMath.toRadians(degrees)));
    }

    /// Turned about Y, degrees: +Z towards +X.
    public Solid turnY(double degrees) {
        return turned(Quat.axisAngle(Vec3.Y, StrictMath.toRadians(degrees)));
    }

    /// Turned about Z, degrees: +X towards +Y.
    public Solid turnZ(double degrees) {
        return turned(Quat.axisAngle(Vec3.Z, StrictMath.toRadians(degrees)));
    }

    /// Turned so that what pointed up points along a direction.
    public Solid pointing(Vec3 direction) {
        return turned(Quat.between(Vec3.Y, direction.normalized()));
    }

    public Solid scaled(double factor) {
        return scaled(factor, factor, factor);
    }

    /// Stretched along the axes; an odd number of negative factors mirrors, and the winding is put right.
    public Solid scaled(double x, double y, double z) {
        Vec3 factors = new Vec3(x, y, z);
        Solid stretched = mapped(p -> p.times(factors));
        return x * y * z < 0 ? stretched.flipped() : stretched;
    }

    /// Mirrored left to right.
    public Solid mirrored() {
        return scaled(-1, 1, 1);
    }

    /// This and its mirror image left to right.
    public Solid paired() {
        return plus(mirrored());
    }

    /// This and its mirror images in X and Z: four legs from one.
    public Solid fourfold() {
        return paired().plus(paired().scaled(1, 1, -1));
    }

    /// Copies set evenly around the Y axis.
    public Solid around(int copies) {
        Solid all = NOTHING;
        for (int i = 0; i < copies; i++) {
            all = all.plus(turnY(360.0 * i / copies));
        }
        return all;
    }

    /// Copies in a row, each moved by the step from the one before.
    public Solid repeated(int copies, Vec3 step) {
        Solid all = NOTHING;
        for (int i = 0; i < copies; i++) {
            all = all.plus(at(step.times(i)));
        }
        return all;
    }

    /// Both shapes, side by side; they may pass through each other and are not cut.
    public Solid plus(Solid other) {
        int shift = vertexCount();
        double[] points = Arrays.copyOf(positions, positions.length + other.positions.length);
        System.arraycopy(other.positions, 0, points, positions.length, other.positions.length);
        int[] faces = Arrays.copyOf(triangles, triangles.length + other.triangles.length);
        for (int i = 0; i < other.triangles.length; i++) {
            faces[triangles.length + i] = other.triangles[i] + shift;
        }
        float[] angles = Arrays.copyOf(creases, creases.length + other.creases.length);
        System.arraycopy(other.creases, 0, angles, creases.length, other.creases.length);
        return new Solid(points, faces, angles);
    }

    public static Solid join(Solid... shapes) {
        Solid all = NOTHING;
        for (Solid shape : shapes) {
            all = all.plus(shape);
        }
        return all;
    }

    /// Only the triangles whose middle passes a test: an open shape, for laying another finish over a region.
    public Solid where(Predicate<Vec3> test) {
        int[] kept = new int[triangles.length];
        float[] angles = new float[creases.length];
        int count = 0;
        for (int t = 0; t < creases.length; t++) {
            if (test.test(middle(t))) {
                System.arraycopy(triangles, 3 * t, kept, 3 * count, 3);
                angles[count++] = creases[t];
            }
        }
        return new Solid(positions, Arrays.copyOf(kept, 3 * count), Arrays.copyOf(angles, count));
    }

    /// Smoothed by Loop subdivision, each round making four triangles of one.
    public Solid subdivided(int rounds) {
        Solid result = this;
        for (int i = 0; i < rounds; i++) {
            result = Subdivision.once(result);
        }
        return result.creased(180);
    }

    private Vec3 middle(int triangle) {
        return vertex(triangles[3 * triangle])
                .plus(vertex(triangles[3 * triangle + 1]))
                .plus(vertex(triangles[3 * triangle + 2]))
                .times(1 / 3.0);
    }

    /// Six times the volume that the surface holds, negative when it is inside out.
    private double volume() {
        double sum = 0;
        for (int t = 0; t < creases.length; t++) {
            Vec3 a = vertex(triangles[3 * t]);
            sum += a.dot(vertex(triangles[3 * t + 1]).cross(vertex(triangles[3 * t + 2])));
        }
        return sum;
    }

    /// A closed shape turned to face outwards.
    Solid outward() {
        return volume() < 0 ? flipped() : this;
    }

    /// The same surface seen from its other side.
    public Solid flipped() {
        int[] faces = triangles.clone();
        for (int i = 0; i < faces.length; i += 3) {
            int swap = faces[i + 1];
            faces[i + 1] = faces[i + 2];
            faces[i + 2] = swap;
        }
        return new Solid(positions, faces, creases);
    }

    private static float cosine(double degrees) {
        return degrees >= 180 ? -2 : (float) StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
