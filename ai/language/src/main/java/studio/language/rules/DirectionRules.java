package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;
import studio.language.meaning.Event;

/// Ways on the picture.
final class DirectionRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "direction: left",
                    "(to|toward|towards) (the|its|his|her|their)? left|left|leftward|leftwards|from right to left|from the right to the left|right to left",
                    m -> Heading.unlessOf(m, Event.Direction.LEFT)),
            Rule.of(
                    "direction: right",
                    "(to|toward|towards) (the|its|his|her|their)? right|rightward|rightwards|right|from left to right|from the left to the right|left to right",
                    m -> Heading.unlessOf(m, Event.Direction.RIGHT)),
            Rule.of(
                    "direction: up",
                    "(upward|upwards|skyward|skywards|into the air|into the sky|up into the (sky|air)|high into the (sky|air)|up high|from bottom to top|uphill)",
                    new Concept.Heads(Event.Direction.UP)),
            Rule.of(
                    "direction: down",
                    "(downward|downwards|to the (ground|floor|earth)|to earth|from top to bottom|downhill|towards the (ground|floor))",
                    new Concept.Heads(Event.Direction.DOWN)),
            Rule.of(
                    "direction: forward",
                    "(forward|forwards|ahead|toward the (camera|viewer)|towards the (camera|viewer)|to the camera|closer)",
                    new Concept.Heads(Event.Direction.FORWARD)),
            Rule.of("direction: backward", "(backward|backwards)", new Concept.Heads(Event.Direction.BACKWARD)),
            Rule.of(
                    "direction: away",
                    "(away|far away|into the distance|in the distance|off into the distance|out of (frame|sight|view|the frame|the picture|the scene)|off (screen|into the sunset)|off into the (sunset|sky|night))",
                    m -> Heading.unlessFrom(m, Event.Direction.AWAY)));

    private DirectionRules() {}
}
