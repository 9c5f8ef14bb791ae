package studio.wire.scene;

import java.util.List;
import java.util.function.UnaryOperator;
import studio.wire.json.Json;
import studio.wire.json.Misshapen;

/// Brings commands that were written in an earlier version of the form into the present one. A change of the form adds
/// one
/// step to the list, and nothing ever leaves it: old journals open for ever.
final class Upgrades {
    /// What changed, oldest first: the step at index i leads from version i + 1 to version i + 2.
    private static final List<UnaryOperator<Json>> STEPS = List.of();

    static final int NEWEST = STEPS.size() + 1;

    private Upgrades() {}

    /// Refuses a version that is not known.
    static void check(int version) {
        if (version < 1 || version > NEWEST) {
            throw Misshapen.version(version, NEWEST);
        }
    }

    static Json command(Json written, int version) {
        Json present = written;
        for (UnaryOperator<Json> step : STEPS.subList(version - 1, STEPS.size())) {
            present = step.apply(present);
        }
        return present;
    }
}
