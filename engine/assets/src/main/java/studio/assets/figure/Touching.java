package studio.assets.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.assets.motion.Contacts;
import studio.assets.motion.Contacts.Grasp;
import studio.assets.motion.Contacts.Near;
import studio.assets.motion.Contacts.Side;
import studio.assets.motion.Joint;
import studio.assets.motion.Limb;
import studio.assets.motion.Posture;
import studio.geometry.Acting.Hold;
import studio.geometry.Acting.Touch;
import studio.math.Quat;
import studio.math.Vec3;

/// Brings hands to a place that the motion does not know: a cup where it really stands, another's hand. What is out of
/// an arm's reach is leaned for, as far as a back bends.
final class Touching {
    /// How far a back leans for something, in radians.
    private static final double MOST = Math.toRadians(84);

    /// Share of an arm's length, without the hand, within which it reaches things however the hand is turned.
    private static final double COMFORT = 0.95;

    /// How much of the way to the middle of the grip the hand adds, in hip heights, however it is turned.
    private static final double PALM = 0.03;

    private static final Set<Joint> LEGS = Set.of(
            Joint.LEFT_THIGH,
            Joint.LEFT_SHIN,
            Joint.LEFT_FOOT,
            Joint.LEFT_TOES,
            Joint.RIGHT_THIGH,
            Joint.RIGHT_SHIN,
            Joint.RIGHT_FOOT,
            Joint.RIGHT_TOES);

    private final Rig rig;
    private final Rig.Stance stance;

    private Touching(Rig rig, Rig.Stance stance) {
        this.rig = rig;
        this.stance = stance;
    }

    /// The posture with its hands at what they touch.
    ///
    /// @param stance the body in the posture as written
    static Posture reach(Rig rig, Rig.Stance stance, Posture posture, Touch touch) {
        return new Touching(rig, stance).reach(posture, touch);
    }

    private Posture reach(Posture posture, Touch touch) {
        List<Side> sides = sides(touch.hold());
        Vec3 middle =
                sides.stream().map(this::grip).reduce(Vec3.ZERO, Vec3::plus).times(1.0 / sides.size());
        List<Grasp> grasps = new ArrayList<>();
        for (Grasp grasp : posture.contacts().grasps()) {
            double kept = sides.contains(grasp.side()) ? 1 - touch.share() : 1;
            grasps.add(new Grasp(
                    grasp.side(), grasp.near(), grasp.place(), kept * grasp.share(), grasp.lift(), grasp.twist()));
        }
        Quat lean = Quat.IDENTITY;
        for (Side side : sides) {
            Vec3 goal = touch.at().plus(grip(side).minus(middle));
            lean = lean(side, goal, touch.share());
            Vec3 place = goal.times(1 / rig.hipHeight());
            grasps.addFirst(
                    new Grasp(side, Near.GROUND, place, touch.share(), lift(posture, side), twist(posture, side)));
        }
        Contacts own = posture.contacts();
        Contacts contacts = new Contacts(grasps, own.footings(), own.sit(), own.seat());
        return new Posture(leaned(posture, lean), posture.hips(), contacts);
    }

    private static List<Side> sides(Hold hold) {
        return switch (hold) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    private Vec3 grip(Side side) {
        return Reaching.grip(rig, stance, side).orElse(Vec3.ZERO);
    }

    private static double lift(Posture posture, Side side) {
        return posture.contacts().grasps().stream()
                .filter(grasp -> grasp.side() == side)
                .mapToDouble(Grasp::lift)
                .findFirst()
                .orElse(8);
    }

    private static double twist(Posture posture, Side side) {
        return posture.contacts().grasps().stream()
                .filter(grasp -> grasp.side() == side)
                .mapToDouble(Grasp::twist)
                .findFirst()
                .orElse(0);
    }

    /// The turn of the back about the hips that brings a shoulder near enough, found by halving.
    private Quat lean(Side side, Vec3 goal, double share) {
        double arm = COMFORT
                        * (rig.rest(Limb.arm(side)).distance(rig.rest(Limb.forearm(side)))
                                + rig.rest(Limb.forearm(side)).distance(rig.rest(Limb.hand(side))))
                + PALM * rig.hipHeight();
        Vec3 way = goal.minus(stance.head(rig, Joint.HIPS));
        Vec3 axis = Vec3.Y.cross(new Vec3(way.x(), 0, way.z()));
        if (shoulder(side, Quat.IDENTITY).distance(goal) <= arm || axis.length() < 1e-6) {
            return Quat.IDENTITY;
        }
        Vec3 about = axis.normalized();
        double low = 0;
        double high = MOST;
        for (int i = 0; i < 12; i++) {
            double angle = (low + high) / 2;
            boolean near = shoulder(side, Quat.axisAngle(about, angle)).distance(goal) <= arm;
            low = near ? low : angle;
            high = near ? angle : high;
        }
        return Quat.axisAngle(about, high * share);
    }

    /// Where a shoulder is with the back leaned.
    private Vec3 shoulder(Side side, Quat lean) {
        List<Joint> back = Stream.of(Joint.HIPS, Joint.SPINE, Joint.SPINE1, Joint.CHEST, Limb.arm(side))
                .filter(joint -> rig.boneOf(joint).isPresent())
                .toList();
        Vec3 at = stance.head(rig, Joint.HIPS);
        for (int i = 1; i < back.size(); i++) {
            Vec3 piece = stance.head(rig, back.get(i)).minus(stance.head(rig, back.get(i - 1)));
            at = at.plus(bent(back.get(i - 1), lean).rotate(piece));
        }
        return at;
    }

    /// How far a joint goes along with the lean of the back: each of its joints a quarter more. The head does not go
    /// all the way: eyes stay on what the hands do.
    private static Quat bent(Joint joint, Quat lean) {
        return switch (joint) {
            case HIPS -> Quat.IDENTITY.slerp(lean, 0.25);
            case SPINE -> Quat.IDENTITY.slerp(lean, 0.5);
            case SPINE1 -> Quat.IDENTITY.slerp(lean, 0.75);
            case HEAD -> Quat.IDENTITY.slerp(lean, 0.7);
            case Joint other -> lean;
        };
    }

    private static Quat[] leaned(Posture posture, Quat lean) {
        Quat[] turns = posture.turns();
        for (Joint joint : Joint.values()) {
            if (!LEGS.contains(joint)) {
                turns[joint.place()] = bent(joint, lean).times(turns[joint.place()]);
            }
        }
        return turns;
    }
}
