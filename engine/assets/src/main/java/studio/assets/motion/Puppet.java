package studio.assets.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.assets.motion.Contacts.Footing;
import studio.assets.motion.Contacts.Grasp;
import studio.assets.motion.Contacts.Near;
import studio.assets.motion.Contacts.Side;
import studio.math.Quat;
import studio.math.Vec3;

/// A person being put into the pose of a moment, joint by joint.
///
/// ```
///      Y                  at rest the arms are out sideways, palms down; about X a limb swings forward,
///      |   left arm       about Y it turns, about Z it goes out and in
///  ----o----> X
///     / \    Z towards the viewer
/// ```
final class Puppet {
    /// The hips' height in metres that a score's lengths are meant for.
    static final double HIPS = 0.93;

    /// By how many seconds the parts of an arm follow the body: overlap, as animators call it.
    private static final double ARM_LATER = 0.03;

    private static final double FOREARM_LATER = 0.06;
    private static final double HAND_LATER = 0.09;

    private final Course course;
    private final double now;
    private final double breath;
    private final Quat[] local = new Quat[Joint.COUNT];

    /// @param breath −1 to 1
    Puppet(Course course, double now, double breath) {
        this.course = course;
        this.now = now;
        this.breath = breath;
        Arrays.fill(local, Quat.IDENTITY);
    }

    Posture posture() {
        trunk();
        List<Grasp> grasps = new ArrayList<>();
        List<Footing> footings = new ArrayList<>();
        for (Side side : Side.values()) {
            arm(side);
            hand(side);
            leg(side);
            grasps.addAll(grasps(side));
            footing(side, footings);
        }
        Vec3 hips = new Vec3(get(Freedom.X), get(Freedom.Y), get(Freedom.Z)).times(1 / HIPS);
        Contacts contacts = new Contacts(grasps, footings, get(Freedom.SIT), get(Freedom.SEAT) / HIPS);
        return new Posture(world(), hips, contacts);
    }

    private Quat[] world() {
        Quat[] world = new Quat[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            Quat own = local[joint.place()];
            world[joint.place()] =
                    joint == Joint.HIPS ? own : world[joint.parent().place()].times(own);
        }
        return world;
    }

    private void trunk() {
        put(
                Joint.HIPS,
                about(Vec3.Y, get(Freedom.YAW))
                        .times(about(Vec3.X, get(Freedom.BOW)))
                        .times(about(Vec3.Z, -get(Freedom.LIST))));
        put(Joint.SPINE, spine(0.34, 0));
        put(Joint.SPINE1, spine(0.34, 0));
        put(Joint.CHEST, spine(0.32, -0.9 * breath));
        put(Joint.NECK, head(0.45, 0.4 * breath));
        put(Joint.HEAD, head(0.55, 0));
    }

    private Quat spine(double share, double more) {
        return about(Vec3.Y, share * get(Freedom.TWIST))
                .times(about(Vec3.X, share * get(Freedom.LEAN) + more))
                .times(about(Vec3.Z, -share * get(Freedom.SIDE)));
    }

    private Quat head(double share, double more) {
        return about(Vec3.Y, share * get(Freedom.TURN))
                .times(about(Vec3.X, share * get(Freedom.NOD) + more))
                .times(about(Vec3.Z, -share * get(Freedom.CANT)));
    }

    private void arm(Side side) {
        int s = side.sign();
        double inward = late(Freedom.INWARD, side, ARM_LATER);
        double out = late(Freedom.OUT, side, ARM_LATER);
        put(Limb.shoulder(side), about(Vec3.Z, s * (late(Freedom.SHRUG, side, 0) + 0.7 * breath)));
        put(
                Limb.arm(side),
                about(Vec3.X, -late(Freedom.SWING, side, ARM_LATER))
                        .times(about(Vec3.Z, s * (out - 90)))
                        .times(about(Vec3.X, inward)));
        put(
                Limb.forearm(side),
                about(Vec3.Y, -s * late(Freedom.ELBOW, side, FOREARM_LATER)).times(about(Vec3.X, palm(side) / 2)));
        put(
                Limb.hand(side),
                about(Vec3.X, palm(side) / 2).times(about(Vec3.Z, -s * late(Freedom.WRIST, side, HAND_LATER))));
    }

    private double palm(Side side) {
        return late(Freedom.PALM, side, FOREARM_LATER);
    }

    private void hand(Side side) {
        int s = side.sign();
        double grip = late(Freedom.GRIP, side, HAND_LATER);
        double point = late(Freedom.POINT, side, HAND_LATER);
        for (Limb.Finger finger : Limb.Finger.values()) {
            double closed = finger == Limb.Finger.INDEX ? grip * (1 - point) : grip;
            Vec3 axis = finger == Limb.Finger.THUMB ? Vec3.X : Vec3.Z.times(-s);
            for (int bone = 1; bone <= 3; bone++) {
                put(Limb.finger(side, finger, bone), about(axis, finger.fold(bone) * closed));
            }
        }
    }

    private void leg(Side side) {
        int s = side.sign();
        put(
                Limb.thigh(side),
                about(Vec3.X, -get(Freedom.THIGH, side))
                        .times(about(Vec3.Z, s * get(Freedom.OPEN, side)))
                        .times(about(Vec3.Y, s * get(Freedom.SPIN, side))));
        put(Limb.shin(side), about(Vec3.X, get(Freedom.KNEE, side)));
        put(Limb.foot(side), about(Vec3.X, -get(Freedom.TOE, side)));
    }

    private List<Grasp> grasps(Side side) {
        List<Grasp> grasps = new ArrayList<>();
        grasp(side, Freedom.BODY, Near.GROUND, grasps);
        grasp(side, Freedom.HIPS, Near.HIPS, grasps);
        grasp(side, Freedom.CHEST, Near.CHEST, grasps);
        grasp(side, Freedom.HEAD, Near.HEAD, grasps);
        return grasps;
    }

    private void grasp(Side side, Freedom goal, Near near, List<Grasp> grasps) {
        double share = late(goal, side, ARM_LATER);
        if (share > 1e-4) {
            Vec3 place = new Vec3(
                    side.sign() * late(goal.after(1), side, ARM_LATER),
                    late(goal.after(2), side, ARM_LATER),
                    late(goal.after(3), side, ARM_LATER));
            double lift = late(Freedom.LIFT, side, ARM_LATER);
            grasps.add(new Grasp(side, near, place.times(1 / HIPS), share, lift, Math.toRadians(palm(side) / 2)));
        }
    }

    private void footing(Side side, List<Footing> footings) {
        double share = get(Freedom.PLANT, side);
        if (share > 1e-4) {
            int s = side.sign();
            Vec3 offset = new Vec3(s * get(Freedom.FOOT_X, side), get(Freedom.FOOT_Y, side), get(Freedom.FOOT_Z, side));
            double tip = get(Freedom.TIPTOE, side);
            Quat sole = about(Vec3.Y, s * get(Freedom.ASTRAY, side));
            footings.add(new Footing(side, offset.times(1 / HIPS), share, tip, sole));
        }
    }

    private void put(Joint joint, Quat turn) {
        local[joint.place()] = turn;
    }

    private double get(Freedom freedom) {
        return freedom.limited(course.at(freedom.place(0), now));
    }

    private double get(Freedom freedom, Side side) {
        return late(freedom, side, 0);
    }

    private double late(Freedom freedom, Side side, double later) {
        int place = freedom.place(side == Side.LEFT ? 0 : 1);
        return freedom.limited(course.at(place, Math.max(0, now - later)));
    }

    private static Quat about(Vec3 axis, double degrees) {
        return Quat.axisAngle(axis, Math.toRadians(degrees));
    }
}
