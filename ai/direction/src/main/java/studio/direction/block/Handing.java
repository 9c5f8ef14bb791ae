package studio.direction.block;

import java.util.Optional;
import java.util.Set;
import studio.geometry.Figure;
import studio.scene.term.NodeId;
import studio.scene.timeline.Layer;

/// What is taken, held and passed on goes with the hands, and the hands with it: from a moment before they have it they
/// keep to where it really is.
final class Handing {
    /// How long before it is taken the hand sets out for a thing, in seconds.
    private static final double SETS_OUT = 0.42;

    /// When, after the beginning of giving, the other's hand sets out, has the thing, and the giver lets go.
    private static final double OTHER_REACHES = 0.2;

    private static final double OTHER_HAS = 1.05;
    private static final double LETS_GO = 1.4;

    /// What is done with a thing where it stands.
    private static final Set<String> AT_THINGS = Set.of(
            "pick up",
            "reach",
            "drink",
            "eat",
            "pour",
            "read",
            "phone",
            "text",
            "photograph",
            "hold",
            "carry",
            "catch",
            "write",
            "draw",
            "stroke",
            "push button");

    private final ClipSheet sheet;

    Handing(ClipSheet sheet) {
        this.sheet = sheet;
    }

    /// Whether one goes up to a thing for a motion.
    static boolean needsReach(String motion) {
        return AT_THINGS.contains(motion.replace(" sitting", ""));
    }

    /// Somebody takes a thing and keeps it.
    ///
    /// @param from when the motion begins, in seconds
    void take(Figure figure, Course who, Course thing, String motion, double from, Deeds.Grip grip) {
        thing.add(from, Double.MAX_VALUE, new Hands(figure, who, motion, from, grip).holding(thing));
        String hands = grip.both() ? "both/" : "right/";
        double begins = Math.max(0, from + grip.after() - SETS_OUT);
        hold(who.placed.node(), hands, thing, begins, 0, true);
    }

    /// Somebody hands a thing, which was in the hand already, to another.
    void give(Optional<Figure> giver, Optional<Figure> receiver, Course from, Course to, Course thing, double at) {
        giver.ifPresent(figure -> {
            Hands hands = new Hands(figure, from, "give", at, new Deeds.Grip(-1, false));
            if (!thing.acts()) {
                thing.startAt(hands.at(thing, thing.start(), 0));
            }
            thing.add(0, at + LETS_GO, hands.holding(thing));
            hold(from.placed.node(), "right/", thing, at + OTHER_REACHES, at + LETS_GO, false);
        });
        double begins = at + OTHER_REACHES;
        sheet.add(to.placed.node(), "reach", begins, 0, 1, true);
        receiver.ifPresent(figure -> {
            Hands hands = new Hands(figure, to, "reach", begins, new Deeds.Grip(OTHER_HAS - OTHER_REACHES, false));
            thing.add(at + OTHER_HAS, Double.MAX_VALUE, hands.holding(thing, OTHER_HAS - OTHER_REACHES));
            hold(to.placed.node(), "right/", thing, begins + 0.3, 0, true);
        });
    }

    /// Two hands take each other.
    void shake(Course one, Course other, double from) {
        hold(one.placed.node(), "right/", other, from + 0.4, 0, true);
        hold(other.placed.node(), "right/", one, from + 0.4, 0, true);
    }

    private void hold(NodeId who, String hands, Course what, double from, double to, boolean lasts) {
        sheet.add(who, Layer.HOLD.motion(hands + what.placed.node().value()), from, to, 1, lasts);
    }
}
