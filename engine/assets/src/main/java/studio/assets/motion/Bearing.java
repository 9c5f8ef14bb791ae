package studio.assets.motion;

import java.util.Arrays;
import studio.math.Quat;
import studio.math.Vec3;

/// A posture being set up joint by joint in a carpenter's terms, from arms out sideways and legs straight. Angles in
/// degrees.
///
/// ```
///      Y                 swing forward: about X, towards +Z
///      |   left arm      bend: the next bone folds, elbow forward, knee backward
///  ----o----> X          drop: the arm sinks from the side to the hip
///     / \    Z towards the viewer
/// ```
final class Bearing {
    private final Quat[] local = new Quat[Joint.COUNT];
    private Vec3 hips = Vec3.ZERO;

    Bearing() {
        Arrays.fill(local, Quat.IDENTITY);
    }

    /// Turns a joint further, about an axis of the person's space.
    Bearing turn(Joint joint, Vec3 axis, double degrees) {
        int i = joint.place();
        local[i] = Quat.axisAngle(axis, Math.toRadians(degrees)).times(local[i]);
        return this;
    }

    Bearing swing(Joint joint, double forward) {
        return turn(joint, Vec3.X, -forward);
    }

    /// Both arms sink by `drop` degrees, swing forward by `left` and `right`, and fold at the elbow.
    Bearing arms(double drop, double left, double right, double elbow) {
        turn(Joint.LEFT_FOREARM, Vec3.Y, -elbow).turn(Joint.RIGHT_FOREARM, Vec3.Y, elbow);
        turn(Joint.LEFT_ARM, Vec3.Z, -drop).turn(Joint.RIGHT_ARM, Vec3.Z, drop);
        return swing(Joint.LEFT_ARM, left).swing(Joint.RIGHT_ARM, right);
    }

    /// The left leg swings forward by `thigh` and folds at the knee; the foot turns its toes up by `toes`.
    Bearing leftLeg(double thigh, double knee, double toes) {
        return swing(Joint.LEFT_THIGH, thigh).swing(Joint.LEFT_SHIN, -knee).swing(Joint.LEFT_FOOT, toes);
    }

    /// As [#leftLeg], on the right.
    Bearing rightLeg(double thigh, double knee, double toes) {
        return swing(Joint.RIGHT_THIGH, thigh).swing(Joint.RIGHT_SHIN, -knee).swing(Joint.RIGHT_FOOT, toes);
    }

    /// Moves the hips, in hip heights.
    Bearing hips(Vec3 moved) {
        hips = moved;
        return this;
    }

    Posture posture() {
        Quat[] world = new Quat[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            Quat own = local[joint.place()];
            world[joint.place()] =
                    joint == Joint.HIPS ? own : world[joint.parent().place()].times(own);
        }
        return new Posture(world, hips);
    }
}
