package studio.assets.figure;

import java.util.List;
import java.util.Optional;
import studio.assets.motion.Contacts;
import studio.assets.motion.Contacts.Footing;
import studio.assets.motion.Contacts.Grasp;
import studio.assets.motion.Contacts.Near;
import studio.assets.motion.Contacts.Side;
import studio.assets.motion.Joint;
import studio.assets.motion.Limb;
import studio.assets.motion.Posture;
import studio.math.Quat;
import studio.math.Vec3;

/// Brings a body's seat, feet and hands to what its posture touches, by the body's own measures.
final class Reaching {
    /// How much the hip joints are above what is sat on, in hip heights.
    private static final double CUSHION = 0.095;

    /// Share of a leg's length that a standing leg uses at most.
    private static final double STRETCH = 0.998;

    /// How far the middle of the grip is from the wrist, in hip heights.
    private static final double GRIP = 0.085;

    private static final int ROUNDS = 5;

    private final Rig rig;
    private final Rig.Stance stance;
    private final Posture posture;
    private final Quat[] turns;
    private final double unit;
    private Vec3 shift = Vec3.ZERO;

    private Reaching(Rig rig, Rig.Stance stance, Posture posture) {
        this.rig = rig;
        this.stance = stance;
        this.posture = posture;
        this.turns = posture.turns();
        this.unit = rig.hipHeight();
    }

    /// The posture with its contacts kept, as far as the body can.
    ///
    /// @param stance the body in the posture as written
    static Posture keep(Rig rig, Rig.Stance stance, Posture posture) {
        Reaching reaching = new Reaching(rig, stance, posture);
        reaching.hips();
        posture.contacts().footings().forEach(reaching::plant);
        for (Side side : Side.values()) {
            List<Grasp> holds = posture.contacts().grasps().stream()
                    .filter(grasp -> grasp.side() == side)
                    .toList();
            if (!holds.isEmpty()) {
                reaching.reach(side, holds);
            }
        }
        return new Posture(reaching.turns, posture.hips().plus(reaching.shift.times(1 / reaching.unit)));
    }

    private Vec3 place(Joint joint) {
        return stance.head(rig, joint).plus(shift);
    }

    private double length(Joint from, Joint to) {
        return rig.rest(from).distance(rig.rest(to));
    }

    /// Lets the hips down on the seat, and then as far as the planted feet need it.
    private void hips() {
        Contacts contacts = posture.contacts();
        double joints = (place(Joint.LEFT_THIGH).y() + place(Joint.RIGHT_THIGH).y()) / 2;
        double down = (contacts.seat() + CUSHION) * unit - joints;
        shift = new Vec3(0, contacts.sit() * down, 0);
        double drop = 0;
        for (Footing footing : contacts.footings()) {
            Vec3 hip = place(Limb.thigh(footing.side()));
            Vec3 way = ankle(footing).minus(hip);
            double leg = STRETCH
                    * (length(Limb.thigh(footing.side()), Limb.shin(footing.side()))
                            + length(Limb.shin(footing.side()), Limb.foot(footing.side())));
            double flat = StrictMath.hypot(way.x(), way.z());
            double reach = Math.sqrt(Math.max(0, leg * leg - flat * flat));
            drop = Math.max(drop, footing.share() * (1 - contacts.sit()) * (-way.y() - reach));
        }
        shift = shift.minus(Vec3.Y.times(drop));
    }

    /// Where a planted foot's ankle belongs.
    private Vec3 ankle(Footing footing) {
        Vec3 at = rig.rest(Limb.foot(footing.side()));
        Vec3 ball = rig.rest(Limb.toes(footing.side()));
        Vec3 heel = sole(footing).rotate(at.minus(ball)).plus(ball);
        return heel.plus(footing.offset().times(unit));
    }

    private static Quat sole(Footing footing) {
        return footing.sole().times(Quat.axisAngle(Vec3.X, Math.toRadians(footing.tip())));
    }

    private void plant(Footing footing) {
        Joint thigh = Limb.thigh(footing.side());
        Joint shin = Limb.shin(footing.side());
        Joint foot = Limb.foot(footing.side());
        Vec3 hip = place(thigh);
        Vec3 goal = place(foot).lerp(ankle(footing), footing.share());
        Vec3 knee = posture.turn(thigh).rotate(Vec3.Z);
        Fold fold = Fold.to(length(thigh, shin), length(shin, foot), goal.minus(hip), knee);
        put(thigh, fold.upperTurn(Vec3.Y.negated(), Vec3.Z.negated()));
        put(shin, fold.lowerTurn(Vec3.Y.negated(), Vec3.Z.negated()));
        Quat flat = posture.turn(foot).slerp(sole(footing), footing.share());
        put(foot, flat);
        put(Limb.toes(footing.side()), posture.turn(foot).slerp(footing.sole(), footing.share()));
    }

    private void reach(Side side, List<Grasp> holds) {
        Joint arm = Limb.arm(side);
        Joint forearm = Limb.forearm(side);
        Joint hand = Limb.hand(side);
        Vec3 goal = goal(side, holds);
        Vec3 bone = Vec3.X.times(side.sign());
        Vec3 aside = elbow(side, holds);
        Quat twist = Quat.axisAngle(Vec3.X, holds.getFirst().twist());
        Quat wrist = posture.turn(forearm).inverse().times(posture.turn(hand));
        Quat palm = posture.turn(hand);
        for (int i = 0; i < ROUNDS; i++) {
            Vec3 way = goal.minus(palm.rotate(grip(side, unit))).minus(place(arm));
            Fold fold = Fold.to(length(arm, forearm), length(forearm, hand), way, aside);
            put(arm, fold.upperTurn(bone, Vec3.Z));
            put(forearm, fold.lowerTurn(bone, Vec3.Z).times(twist));
            palm = turns[forearm.place()].times(wrist);
        }
        carryFingers(side, palm);
    }

    private void carryFingers(Side side, Quat palm) {
        Joint hand = Limb.hand(side);
        Quat on = palm.times(posture.turn(hand).inverse());
        put(hand, palm);
        for (Limb.Finger finger : Limb.Finger.values()) {
            for (int bone = 1; bone <= 3; bone++) {
                Joint joint = Limb.finger(side, finger, bone);
                put(joint, on.times(posture.turn(joint)));
            }
        }
    }

    /// The middle of a hand's grip on a body as it stands; empty when the rig has no such hand.
    static Optional<Vec3> grip(Rig rig, Rig.Stance stance, Side side) {
        return rig.boneOf(Limb.hand(side)).map(bone -> {
            Vec3 out = Vec3.X.times(side.sign());
            Joint knuckle = Limb.finger(side, Limb.Finger.MIDDLE, 1);
            Quat aligned = rig.boneOf(knuckle).isEmpty()
                    ? Quat.IDENTITY
                    : Quat.between(
                            rig.rest(knuckle).minus(rig.rest(Limb.hand(side))).normalized(), out);
            Quat palm = stance.turn(bone).times(aligned.inverse());
            return stance.head(bone).plus(palm.rotate(grip(side, rig.hipHeight())));
        });
    }

    /// The middle of the grip from the wrist, the hand being out sideways, palm down.
    private static Vec3 grip(Side side, double unit) {
        return new Vec3(side.sign() * GRIP, -0.03, 0.005).times(unit);
    }

    private Vec3 goal(Side side, List<Grasp> holds) {
        Joint hand = Limb.hand(side);
        Vec3 own = place(hand).plus(posture.turn(hand).rotate(grip(side, unit)));
        double held = share(holds);
        Vec3 sum = own.times(Math.max(0, 1 - held));
        double scale = held > 1 ? 1 / held : 1;
        for (Grasp hold : holds) {
            sum = sum.plus(spot(hold).times(hold.share() * scale));
        }
        return sum;
    }

    private static double share(List<Grasp> holds) {
        return holds.stream().mapToDouble(Grasp::share).sum();
    }

    private Vec3 spot(Grasp hold) {
        Vec3 from = hold.place().times(unit);
        return switch (hold.near()) {
            case Near.GROUND -> from;
            case Near.HIPS -> carried(Joint.HIPS, from);
            case Near.CHEST -> carried(Joint.CHEST, from);
            case Near.HEAD -> carried(Joint.HEAD, from);
        };
    }

    private Vec3 carried(Joint joint, Vec3 from) {
        return place(joint).plus(posture.turn(joint).rotate(from));
    }

    /// Where the elbow points: as the arm was turned while it holds nothing, else down, back and aside.
    private Vec3 elbow(Side side, List<Grasp> holds) {
        double lift = Math.toRadians(holds.getFirst().lift());
        Vec3 down = new Vec3(side.sign() * 0.42, -1, -0.35);
        Vec3 out = new Vec3(side.sign(), 0.25, -0.3);
        Vec3 wanted = posture.turn(Joint.CHEST)
                .rotate(down.times(StrictMath.cos(lift)).plus(out.times(StrictMath.sin(lift))));
        Vec3 own = place(Limb.forearm(side)).minus(place(Limb.arm(side))).normalized();
        return own.lerp(wanted.normalized(), Math.min(1, share(holds)));
    }

    private void put(Joint joint, Quat turn) {
        turns[joint.place()] = turn;
    }
}
