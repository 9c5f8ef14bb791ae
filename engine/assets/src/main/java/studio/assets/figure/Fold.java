package studio.assets.figure;

import studio.math.Quat;
import studio.math.Vec3;

/// A limb of two bones folded so that its end comes to a place: the law of cosines in the plane of the limb's root, the
/// place, and where the middle joint is to point.
///
/// ```
///   root ●───u───● middle
///          ╲      ╲ f         the middle lies aside, towards `aside`
///           ╲______● place
/// ```
///
/// @param upper direction of the first bone
/// @param lower direction of the second bone
/// @param fold the direction across the first bone to which the second folds
record Fold(Vec3 upper, Vec3 lower, Vec3 fold) {
    /// The least angle in radians between the two bones: a healthy elbow or knee closes no further.
    private static final double CLOSED = Math.toRadians(32);

    private static final double STRETCH = 0.9995;

    /// Folds a limb. A place out of reach is reached for.
    ///
    /// @param first length of the first bone, and of the second
    /// @param way from the limb's root to the place
    /// @param aside where the middle joint points
    static Fold to(double first, double second, Vec3 way, Vec3 aside) {
        double closest = Math.sqrt(first * first + second * second - 2 * first * second * StrictMath.cos(CLOSED));
        double far = Math.clamp(way.length(), closest, STRETCH * (first + second));
        Vec3 ahead = way.length() < 1e-9 ? Vec3.Z : way.normalized();
        Vec3 out = across(aside, ahead);
        double cosine = (first * first + far * far - second * second) / (2 * first * far);
        double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        Vec3 upper = ahead.times(cosine).plus(out.times(sine));
        Vec3 lower = ahead.times(far).minus(upper.times(first)).normalized();
        return new Fold(upper, lower, across(out.negated(), upper));
    }

    /// The part of a direction that is across another, of length one.
    static Vec3 across(Vec3 direction, Vec3 along) {
        Vec3 part = direction.minus(along.times(direction.dot(along)));
        if (part.length() > 1e-6) {
            return part.normalized();
        }
        Vec3 other = Math.abs(along.y()) < 0.9 ? Vec3.Y : Vec3.Z;
        return other.minus(along.times(other.dot(along))).normalized();
    }

    /// The turn of the first bone.
    ///
    /// @param bone its direction at rest
    /// @param bend the direction at rest to which the next bone folds
    Quat upperTurn(Vec3 bone, Vec3 bend) {
        return turn(bone, bend, upper, fold);
    }

    /// The turn of the second bone, without any twist of its own.
    Quat lowerTurn(Vec3 bone, Vec3 bend) {
        Vec3 on = fold.times(lower.dot(upper)).minus(upper.times(lower.dot(fold)));
        return turn(bone, bend, lower, across(on, lower));
    }

    /// How far the second bone is folded from the first, in radians.
    double angle() {
        return StrictMath.acos(Math.clamp(upper.dot(lower), -1.0, 1.0));
    }

    private static Quat turn(Vec3 bone, Vec3 bend, Vec3 toBone, Vec3 toBend) {
        Quat swing = Quat.between(bone, toBone);
        Vec3 carried = swing.rotate(bend);
        double angle = StrictMath.atan2(toBone.dot(carried.cross(toBend)), carried.dot(toBend));
        return Quat.axisAngle(toBone, angle).times(swing).normalized();
    }
}
