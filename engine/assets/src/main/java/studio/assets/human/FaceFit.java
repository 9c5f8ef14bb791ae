package studio.assets.human;

import java.util.Arrays;
import studio.assets.figure.FaceUnit;
import studio.assets.human.FaceOnShape.Movement;
import studio.math.Vec3;

/// The movements of a face on one person's shaped body. Each is stretched as the part of the face is that it moves, so
/// that a child's lid goes as far as a child's eye is open.
///
/// ```
///      ,--.        a lid goes over the eyeball: besides the straight way to where it closes
///     (    )       it is pushed off that way by as much as the ball bulges
/// ```
final class FaceFit {
    private static final double METRES = 0.1;

    private final FaceTargets targets;
    private final Body body;
    private final float[] shaped;

    /// @param shaped the body's vertices, in decimetres
    FaceFit(FaceTargets targets, Body body, float[] shaped) {
        this.targets = targets;
        this.body = body;
        this.shaped = shaped;
    }

    private float[] moves(FaceUnit unit) {
        int[] moved = targets.vertices(unit);
        float[] all = new float[shaped.length];
        for (int axis = 0; axis < 3; axis++) {
            double stretch = extent(moved, shaped, axis) / Math.max(1e-6, extent(moved, body.vertices(), axis));
            for (int i = 0; i < moved.length; i++) {
                all[moved[i] * 3 + axis] = (float) (stretch * targets.offsets(unit)[i * 3 + axis]);
            }
        }
        return all;
    }

    private float[] bends(FaceUnit unit, float[] moves) {
        return unit.closesEye()
                ? overBall(targets.vertices(unit), moves, shaped, eye(body, unit, shaped))
                : new float[0];
    }

    private static double extent(int[] vertices, float[] positions, int axis) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int v : vertices) {
            low = Math.min(low, positions[v * 3 + axis]);
            high = Math.max(high, positions[v * 3 + axis]);
        }
        return Math.max(0, high - low);
    }

    private static Vec3 eye(Body body, FaceUnit unit, float[] shaped) {
        String name = unit == FaceUnit.EYE_LEFT_CLOSURE ? "eye.L" : "eye.R";
        int bone = body.skeleton().names().indexOf(name);
        return bone < 0 ? Vec3.ZERO : HumanRig.middle(body.skeleton().around(bone), shaped);
    }

    /// How far half way on the ball is from half way on the straight line.
    private static float[] overBall(int[] moved, float[] moves, float[] shaped, Vec3 centre) {
        float[] bends = new float[moves.length];
        for (int v : moved) {
            Vec3 from = at(shaped, v).minus(centre);
            Vec3 to = from.plus(at(moves, v));
            Vec3 middle = from.plus(to).times(0.5);
            double round = (from.length() + to.length()) / 2 / Math.max(1e-6, middle.length());
            Vec3 bend = middle.times(round - 1);
            bends[v * 3] = (float) bend.x();
            bends[v * 3 + 1] = (float) bend.y();
            bends[v * 3 + 2] = (float) bend.z();
        }
        return bends;
    }

    private static Vec3 at(float[] numbers, int v) {
        return new Vec3(numbers[v * 3], numbers[v * 3 + 1], numbers[v * 3 + 2]);
    }

    /// The movements on the skin, in metres.
    ///
    /// @param positions of the skin's vertices as it stands, in metres
    FaceOnShape onSkin(Shape skin, float[] positions) {
        return new FaceOnShape(skin, positions, unit -> {
            float[] moves = moves(unit);
            return new Movement(metres(moves), metres(bends(unit, moves)));
        });
    }

    /// The movements on what hangs on the face, in metres: each vertex goes where what it hangs on goes.
    FaceOnShape onGarment(Garment garment, float[] positions) {
        return new FaceOnShape(garment.shape(), positions, unit -> {
            float[] moves = moves(unit);
            float[] bends = bends(unit, moves);
            return new Movement(hung(garment.hanging(), metres(moves)), hung(garment.hanging(), metres(bends)));
        });
    }

    private static float[] hung(Shape.Hanging on, float[] body) {
        float[] hung = new float[body.length == 0 ? 0 : on.refs.length];
        for (int i = 0; i < hung.length; i++) {
            int v = i / 3 * 3;
            int axis = i % 3;
            hung[i] = on.shares[v] * body[on.refs[v] * 3 + axis]
                    + on.shares[v + 1] * body[on.refs[v + 1] * 3 + axis]
                    + on.shares[v + 2] * body[on.refs[v + 2] * 3 + axis];
        }
        return hung;
    }

    private static float[] metres(float[] decimetres) {
        float[] metres = Arrays.copyOf(decimetres, decimetres.length);
        for (int i = 0; i < metres.length; i++) {
            metres[i] *= (float) METRES;
        }
        return metres;
    }
}
