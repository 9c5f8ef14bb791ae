package studio.direction.shot;

import java.util.List;
import java.util.Optional;
import studio.language.meaning.CameraWords;
import studio.language.meaning.CameraWords.Size;
import studio.math.Bounds;
import studio.math.Seed;

/// Chooses the shot size: the one in the words, or the one that suits what is shown.
final class Sizes {
    private static final double LARGE = 6;
    private static final double SMALL = 0.5;
    private static final Region GROUP = new Region(-0.76, -0.7, 0.76, 0.5);
    private static final Region PLACE = new Region(-0.96, -0.8, 0.96, 0.6);

    private Sizes() {}

    /// The size for these subjects.
    static Sizing choose(CameraWords words, List<Subject> subjects, Subject main) {
        Sizing sizing = words.size().map(size -> asked(size, subjects, main)).orElseGet(() -> natural(subjects, main));
        return words.focalLength().isPresent()
                ? lens(sizing, Math.clamp(words.focalLength().getAsDouble(), 8, 300))
                : sizing;
    }

    /// The establishing view of a place in which nothing else was named.
    static Sizing ofPlace(Optional<Size> asked) {
        Size size = asked.orElse(Size.WIDE);
        double lens = switch (size) {
            case EXTREME_WIDE -> 18;
            case WIDE, FULL -> 24;
            case MEDIUM_WIDE -> 28;
            case MEDIUM -> 35;
            case MEDIUM_CLOSE, CLOSE -> 50;
            case EXTREME_CLOSE -> 75;
        };
        return new Sizing(size, 0, 1, PLACE, 0.5, lens);
    }

    /// Moved off the middle by the rule of thirds when one slender subject stands alone in an unmoving picture.
    static Sizing composed(Sizing sizing, CameraWords words, List<Subject> subjects, Seed seed) {
        Bounds box = subjects.getFirst().swept();
        boolean slender = box.size().x() < 0.8 * box.size().y();
        boolean still = words.moves().stream().allMatch(m -> switch (m.move()) {
            case STATIC, STEADY, SHAKY, RACK_FOCUS -> true;
            case PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT, DOLLY_IN, DOLLY_OUT -> false;
            case TRUCK_LEFT, TRUCK_RIGHT, PEDESTAL_UP, PEDESTAL_DOWN, ORBIT_LEFT, ORBIT_RIGHT -> false;
            case DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT, FOLLOW -> false;
        });
        boolean central = sizing.size() == Size.EXTREME_CLOSE || sizing.size() == Size.CLOSE;
        if (subjects.size() != 1
                || !slender
                || !still
                || central
                || !subjects.getFirst().character()) {
            return sizing;
        }
        double side = seed.derive("thirds").unit() < 0.5 ? -1 : 1;
        return region(sizing, sizing.region().aside(side * 0.24));
    }

    private static Sizing asked(Size size, List<Subject> subjects, Subject main) {
        Sizing alone = main.character() ? Sizing.ofBody(size) : Sizing.ofThing(size);
        if (subjects.size() == 1 || size == Size.EXTREME_WIDE || size == Size.WIDE) {
            return alone;
        }
        Region all = new Region(
                -0.9, alone.region().bottom(), 0.9, Math.max(0.6, alone.region().top()));
        return region(alone, all);
    }

    private static Sizing natural(List<Subject> subjects, Subject main) {
        Bounds whole = subjects.stream().map(Subject::swept).reduce(Bounds.EMPTY, Bounds::union);
        double largest = Math.max(
                whole.size().x(), Math.max(whole.size().y(), whole.size().z()));
        double lens = largest > LARGE ? 28 : largest < SMALL ? 50 : 35;
        if (subjects.size() > 1) {
            return new Sizing(main.character() ? Size.FULL : Size.MEDIUM_WIDE, 0, 1, GROUP, 0.5, lens);
        }
        return main.character() ? Sizing.ofBody(Size.FULL) : lens(Sizing.ofThing(Size.MEDIUM), lens);
    }

    private static Sizing lens(Sizing sizing, double lens) {
        return new Sizing(sizing.size(), sizing.low(), sizing.high(), sizing.region(), sizing.slack(), lens);
    }

    private static Sizing region(Sizing sizing, Region region) {
        return new Sizing(sizing.size(), sizing.low(), sizing.high(), region, sizing.slack(), sizing.lens());
    }
}
