package studio.assets.figure;

import java.util.List;
import java.util.Optional;
import studio.assets.motion.Freedom;
import studio.assets.motion.Joint;
import studio.math.Quat;
import studio.math.Vec3;

/// Turns eyes and head to what is looked at: the eyes go first, head and neck take the rest, each within its limits.
/// What lies behind the body is let go. A body without eyes looks with its head alone.
///
/// ```
///          target
///         .           eyes, up to 35 degrees from the head
///       (oo)          head and neck, up to the limits of a body from the chest
///        []
/// ```
final class Gaze {
    /// How far the eyes turn in the head, in radians.
    static final double EYES = Math.toRadians(35);

    /// What the eyes take at most of a way to the side and of one up or down while the head can turn, in radians.
    private static final double WIDE = Math.toRadians(28);

    private static final double HIGH = Math.toRadians(18);

    /// Angles from straight ahead of the chest between which a body gives up following, in radians.
    private static final double FOLLOWS = Math.toRadians(112);

    private static final double GIVES_UP = Math.toRadians(150);

    /// The neck's share of what head and neck turn.
    private static final double NECK = 0.4;

    /// How far above where the head turns a face is, in metres.
    private static final double FACE = 0.1;

    /// Nothing nearer is squinted at, in metres.
    private static final double NEAREST = 0.25;

    private final Rig rig;
    private final List<Integer> eyes;

    Gaze(Rig rig) {
        this.rig = rig;
        this.eyes = List.of("eye.L", "eye.R").stream()
                .map(rig::boneNamed)
                .flatMap(Optional::stream)
                .toList();
    }

    boolean hasEyes() {
        return !eyes.isEmpty();
    }

    /// Turns head and neck.
    ///
    /// @param target in the space of the stance
    /// @param share how far the body has gone over to it, 0–1
    Rig.Stance headTo(Rig.Stance stance, Vec3 target, double share) {
        Optional<Integer> head = rig.boneOf(Joint.HEAD);
        Optional<Integer> chest = rig.boneOf(Joint.CHEST);
        if (head.isEmpty() || chest.isEmpty()) {
            return stance;
        }
        Quat frame = stance.turn(chest.get());
        Aim wanted = Aim.of(frame.inverse().rotate(target.minus(between(stance, head.get()))));
        Aim now = Aim.of(frame.inverse().rotate(stance.turn(head.get()).rotate(Vec3.Z)));
        double follows = share * following(stance, target);
        Aim then = new Aim(
                limited(now.left(), follows * rest(wanted.left() - now.left(), WIDE), Freedom.TURN),
                -limited(-now.up(), -follows * rest(wanted.up() - now.up(), HIGH), Freedom.NOD));
        Quat turn = frame.times(then.turn())
                .times(now.turn().inverse())
                .times(frame.inverse())
                .normalized();
        Quat neck = Quat.IDENTITY.slerp(turn, NECK);
        boolean necked = rig.boneOf(Joint.NECK).isPresent();
        return new Turning(rig, stance)
                .turn(Joint.NECK, neck)
                .turn(Joint.HEAD, necked ? turn.times(neck.inverse()) : turn)
                .turned();
    }

    /// What the eyes leave to the head: little near straight ahead, all beyond their limit.
    private double rest(double angle, double most) {
        return eyes.isEmpty() ? angle : angle - most * StrictMath.tanh(angle / most);
    }

    /// An angle turned further within a freedom; one that a motion has taken out of it already does not go further out.
    private static double limited(double now, double by, Freedom freedom) {
        double least = Math.min(now, Math.toRadians(freedom.least()));
        double most = Math.max(now, Math.toRadians(freedom.most()));
        return Math.clamp(now + by, least, most);
    }

    /// Whether the body still follows, 0–1: no further than it can turn.
    private double following(Rig.Stance stance, Vec3 target) {
        return rig.boneOf(Joint.CHEST)
                .map(chest -> {
                    Vec3 way =
                            target.minus(between(stance, rig.boneOf(Joint.HEAD).orElse(chest)));
                    Vec3 ahead = stance.turn(chest).rotate(Vec3.Z);
                    double t = Math.clamp((GIVES_UP - angle(ahead, way)) / (GIVES_UP - FOLLOWS), 0.0, 1.0);
                    return t * t * (3 - 2 * t);
                })
                .orElse(0.0);
    }

    /// Between the eyes; where the head turns for a body without them.
    private Vec3 between(Rig.Stance stance, int head) {
        Vec3 sum = Vec3.ZERO;
        for (int eye : eyes) {
            sum = sum.plus(stance.head(eye));
        }
        return eyes.isEmpty() ? stance.head(head) : sum.times(1.0 / eyes.size());
    }

    /// Where the eyes are in a stance, a little above where the head turns for a body without them; empty for a body
    /// without a head.
    Optional<Vec3> eyes(Rig.Stance stance) {
        return rig.boneOf(Joint.HEAD).map(head -> {
            Vec3 up = eyes.isEmpty() ? stance.turn(head).rotate(Vec3.Y).times(FACE) : Vec3.ZERO;
            return between(stance, head).plus(up);
        });
    }

    /// Turns the eyes in the head.
    ///
    /// @param target in the space of the stance; straight ahead when empty
    /// @param stir how far they stray from it
    Rig.Stance eyesTo(Rig.Stance stance, Optional<Vec3> target, double share, Aim stir) {
        Turning turning = new Turning(rig, stance);
        double follows = target.map(point -> share * following(stance, point)).orElse(0.0);
        for (int eye : eyes) {
            Quat head = stance.turn(eye);
            Quat look = target.map(point -> toward(stance, eye, point)).orElse(Quat.IDENTITY);
            Quat turned = Quat.IDENTITY.slerp(look, follows);
            Quat strayed = head.times(stir.turn()).times(head.inverse());
            turning.turn(eye, turned.times(strayed));
        }
        return turning.turned();
    }

    private static Quat toward(Rig.Stance stance, int eye, Vec3 target) {
        Vec3 ahead = stance.turn(eye).rotate(Vec3.Z);
        Vec3 way = target.minus(stance.head(eye));
        Vec3 far = way.length() < NEAREST ? ahead : way.normalized();
        double angle = angle(ahead, far);
        return Quat.IDENTITY.slerp(Quat.between(ahead, far), angle > EYES ? EYES / angle : 1);
    }

    /// How far the eyes look down in the head, in radians; up below zero.
    double down(Rig.Stance stance) {
        Optional<Integer> head = rig.boneOf(Joint.HEAD);
        if (eyes.isEmpty() || head.isEmpty()) {
            return 0;
        }
        Vec3 ahead = stance.turn(eyes.getFirst()).rotate(Vec3.Z);
        return -Aim.of(stance.turn(head.get()).inverse().rotate(ahead)).up();
    }

    private static double angle(Vec3 a, Vec3 b) {
        double cosine = a.dot(b) / Math.max(1e-9, a.length() * b.length());
        return StrictMath.acos(Math.clamp(cosine, -1.0, 1.0));
    }
}
