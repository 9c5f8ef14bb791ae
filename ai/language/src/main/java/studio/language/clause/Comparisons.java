package studio.language.clause;

import studio.language.grammar.Concept;
import studio.language.meaning.Thing;

/// Makes two numbers agree with what was said of them, moving the one that was not counted.
final class Comparisons {
    private Comparisons() {}

    static void settle(Clauses clauses, int left, Concept.Comparison comparison, int right) {
        Thing a = clauses.script.things.get(left);
        Thing b = clauses.script.things.get(right);
        if (b.counted() && !a.counted()) {
            clauses.cast.recount(left, wanted(comparison, b.count()));
        } else if (!b.counted()) {
            clauses.cast.recount(right, wanted(turned(comparison), a.count()));
        }
    }

    /// The comparison is all that was said of the number, so it is the nearest that makes it true.
    private static int wanted(Concept.Comparison comparison, int other) {
        return switch (comparison) {
            case MORE -> other + 1;
            case FEWER -> Math.max(1, other - 1);
            case SAME -> other;
        };
    }

    private static Concept.Comparison turned(Concept.Comparison comparison) {
        return switch (comparison) {
            case MORE -> Concept.Comparison.FEWER;
            case FEWER -> Concept.Comparison.MORE;
            case SAME -> Concept.Comparison.SAME;
        };
    }
}
