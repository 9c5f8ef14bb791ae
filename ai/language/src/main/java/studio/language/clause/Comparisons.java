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
            clauses.cast.recount(left, wanted(a.count(), comparison, b.count()));
        } else if (!b.counted()) {
            clauses.cast.recount(right, wanted(b.count(), turned(comparison), a.count()));
        }
    }

    private static int wanted(int count, Concept.Comparison comparison, int other) {
        return switch (comparison) {
            case MORE -> Math.max(count, other + 1);
            case FEWER -> Math.max(1, Math.min(count, other - 1));
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
