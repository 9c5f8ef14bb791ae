package studio.direction;

import java.util.List;

/// A choice that was made on the way, with what else was possible: the trace that `explain` prints.
///
/// @param topic "casting", "layout", "camera", "light", "blocking", "set"
public record Decision(String topic, String chosen, String because, List<String> alternatives) {
    public Decision {
        alternatives = List.copyOf(alternatives);
    }
}
