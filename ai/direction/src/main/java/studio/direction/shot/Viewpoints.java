package studio.direction.shot;

import studio.language.meaning.CameraWords;
import studio.language.meaning.CameraWords.Angle;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.Vec3;

/// Chooses the viewpoint: the angle that the words ask for, or the one that flatters what is seen. People are met at
/// their eyes, things on a table from a little above, houses from where a person stands.
final class Viewpoints {
    private static final double SMALL = 0.45;
    private static final double TALL = 2.4;
    private static final double EYES = 1.6;
    private static final double TABLETOP = 14;
    private static final double TRAVEL = 0.25;

    private final CameraWords words;
    private final Composition composition;
    private final Seed seed;
    private final double quarter;

    Viewpoints(CameraWords words, Composition composition, Seed seed, double quarter) {
        this.words = words;
        this.composition = composition;
        this.seed = seed;
        this.quarter = quarter;
    }

    Viewpoint choose() {
        return words.angle().map(this::asked).orElseGet(this::natural);
    }

    private Viewpoint asked(Angle angle) {
        double side = seed.derive("side").unit() < 0.5 ? -1 : 1;
        return switch (angle) {
            case EYE_LEVEL -> Viewpoint.of(angle, quarter(), 0).from(eyes());
            case LOW -> Viewpoint.of(angle, quarter(), 14).from(Math.min(0.35, 0.3 * top()));
            case HIGH -> Viewpoint.of(angle, quarter(), -36);
            case OVERHEAD -> Viewpoint.of(angle, 0, -88);
            case WORM -> Viewpoint.of(angle, quarter(), 20).from(0.12);
            case DUTCH -> natural().rolled(side * 14).named(angle);
            case AERIAL -> Viewpoint.of(angle, quarter(), -32);
            case FRONT, POINT_OF_VIEW, OVER_THE_SHOULDER ->
                natural().straight(0).named(angle);
            case SIDE -> natural().straight(side * 90).named(angle);
            case BACK -> natural().straight(180).named(angle);
        };
    }

    private Viewpoint natural() {
        Bounds whole = composition.whole();
        if (composition.main().character() && composition.main().height() > 0.9) {
            double pitch = composition.sizing().low() > 0.4 ? -1 : -4;
            return Viewpoint.of(Angle.EYE_LEVEL, quarter(), pitch);
        }
        if (whole.size().y() > TALL) {
            return Viewpoint.of(Angle.EYE_LEVEL, quarter(), 0)
                    .from(Math.max(EYES, whole.min().y()));
        }
        return Viewpoint.of(Angle.EYE_LEVEL, quarter(), -slope(whole.size()));
    }

    /// Degrees downwards: steep for small things, and for groups that stand one behind another.
    private double slope(Vec3 size) {
        if (composition.carries()) {
            return TABLETOP;
        }
        double largest = Math.max(size.x(), Math.max(size.y(), size.z()));
        double depth = composition.subjects().size() > 1 && size.z() > 0.8 * size.x() ? 4 : 0;
        double byScale = largest < SMALL ? 14 : largest < 1.6 ? 8 : largest < 4 ? 6.5 : 5;
        return byScale + depth;
    }

    private double eyes() {
        Bounds box = composition.main().at(0);
        return composition.main().character()
                ? box.min().y() + 0.93 * composition.main().height()
                : box.min().y() + Math.min(EYES, 0.6 * box.size().y());
    }

    private double top() {
        return composition.main().at(0).max().y();
    }

    /// A three-quarter view of a single thing at rest; straight on as soon as left and right mean something.
    private double quarter() {
        boolean travels = composition
                        .main()
                        .swept()
                        .size()
                        .distance(composition.main().at(0).size())
                > TRAVEL;
        if (composition.subjects().size() > 1 || travels) {
            return 0;
        }
        return composition.main().character() ? 0.5 * quarter : quarter;
    }
}
