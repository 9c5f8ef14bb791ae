package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.language.grammar.Pattern;
import studio.language.meaning.Event.Direction;

/// Reads a way of the picture: "to the left", "up", "towards the camera".
final class Ways {
    private static final Map<Direction, Pattern> PATTERNS = patterns();

    private Ways() {}

    static List<Slot.Read> at(Sentence s, int from) {
        List<Slot.Read> reads = new ArrayList<>();
        for (Direction way : Direction.values()) {
            Pattern pattern = PATTERNS.get(way);
            long lengths = pattern == null ? 0 : pattern.lengths(s.tokens(), from);
            if (lengths != 0) {
                int length = 63 - Long.numberOfLeadingZeros(lengths);
                reads.add(new Slot.Read(new Filling.Way(way), from + length));
            }
        }
        return reads;
    }

    private static Map<Direction, Pattern> patterns() {
        return Map.of(
                Direction.LEFT,
                Pattern.of("(more|further|farther)? ((to|toward|towards) (the|its)? left|left|leftward|leftwards)"),
                Direction.RIGHT,
                Pattern.of("(more|further|farther)? ((to|toward|towards) (the|its)? right|right|rightward|rightwards)"),
                Direction.UP,
                Pattern.of("(further|farther)? (up|upward|upwards|higher|higher up|into the air)"),
                Direction.DOWN,
                Pattern.of("(further|farther)? (down|downward|downwards|lower|lower down)"),
                Direction.FORWARD,
                Pattern.of(
                        "(forward|forwards|(closer|nearer|toward|towards|up|in)? (to|toward|towards)? (the (camera|viewer|front|foreground)|me|us)|closer|nearer|in closer)"),
                Direction.BACKWARD,
                Pattern.of(
                        "(back|backward|backwards|(further|farther) (away|back|off)?|(to|toward|towards|into) the (back|background|rear)|(away|further away|farther away) (from (the (camera|viewer)|me|us))?)"));
    }
}
