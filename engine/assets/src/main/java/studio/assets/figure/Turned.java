package studio.assets.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import studio.geometry.Mesh;
import studio.geometry.Normals;
import studio.math.Quat;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A piece turned on a lathe between two points: rings about the line from one to the other, closed at the ends.
final class Turned {
    private static final int AROUND = 20;
    private static final int ALONG = 14;

    private final Mesh mesh;

    private Turned(Mesh mesh) {
        this.mesh = mesh;
    }

    /// A spindle with rounded ends.
    ///
    /// @param depth its thickness from front to back, as a share of its width
    static Turned spindle(Vec3 from, Vec3 to, double start, double belly, double end, double depth) {
        return turned(from, to, depth, t -> {
            double body = (1 - t) * (1 - t) * start + 2 * t * (1 - t) * (2 * belly - (start + end) / 2) + t * t * end;
            double nearEnd = Math.min(t, 1 - t) / 0.12;
            double round = nearEnd >= 1 ? 1 : Math.sqrt(Math.max(0, 1 - (1 - nearEnd) * (1 - nearEnd)));
            return body * round;
        });
    }

    /// A ball with these poles.
    static Turned ball(Vec3 from, Vec3 to) {
        double radius = from.distance(to) / 2;
        return turned(from, to, 1, t -> radius * Math.sqrt(Math.max(0, 1 - (2 * t - 1) * (2 * t - 1))));
    }

    private static Turned turned(Vec3 from, Vec3 to, double depth, DoubleUnaryOperator radius) {
        float[] positions = new float[((ALONG + 1) * AROUND) * 3];
        Vec3 axis = to.minus(from).normalized();
        Quat stand = Quat.between(Vec3.Y, axis);
        for (int ring = 0; ring <= ALONG; ring++) {
            // Rings lie closer together near the ends, where the profile is round.
            double t = 0.5 - 0.5 * StrictMath.cos(Math.PI * ring / ALONG);
            double r = radius.applyAsDouble(t);
            for (int k = 0; k < AROUND; k++) {
                double angle = 2 * Math.PI * k / AROUND;
                Vec3 out = new Vec3(r * StrictMath.sin(angle), 0, depth * r * StrictMath.cos(angle));
                Vec3 p = from.lerp(to, t).plus(stand.rotate(out));
                int at = (ring * AROUND + k) * 3;
                positions[at] = (float) p.x();
                positions[at + 1] = (float) p.y();
                positions[at + 2] = (float) p.z();
            }
        }
        int[] indices = new int[ALONG * AROUND * 6];
        int at = 0;
        for (int ring = 0; ring < ALONG; ring++) {
            for (int k = 0; k < AROUND; k++) {
                int a = ring * AROUND + k;
                int b = ring * AROUND + (k + 1) % AROUND;
                at = quad(indices, at, a, b, b + AROUND, a + AROUND);
            }
        }
        return new Turned(Mesh.of(positions, Normals.smooth(positions, indices), indices));
    }

    private static int quad(int[] indices, int at, int a, int b, int c, int d) {
        int[] corners = {a, b, c, a, c, d};
        System.arraycopy(corners, 0, indices, at, 6);
        return at + 6;
    }

    /// The piece, stiff on one bone.
    SkinnedPart boundTo(int bone, String slot, Material finish) {
        int count = mesh.vertexCount();
        int[] bones = new int[count * SkinnedPart.BINDINGS];
        float[] weights = new float[count * SkinnedPart.BINDINGS];
        Arrays.fill(bones, bone);
        for (int v = 0; v < count; v++) {
            weights[v * SkinnedPart.BINDINGS] = 1;
        }
        return new SkinnedPart(slot, finish, Optional.empty(), mesh, bones, weights);
    }
}
