package studio.language.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.grammar.Concept;
import studio.language.grammar.Item;
import studio.language.grammar.Pattern;
import studio.language.meaning.Relation;

/// Reads where something is or goes: "next to the sofa", "between the chairs", "on the left".
final class Wheres {
    private static final String OF_PICTURE =
            " (side|half|edge|hand side|part)? (of the (picture|frame|image|screen|room|scene|shot|stage))?";
    private static final Pattern LEFT =
            Pattern.of("(on|to|at|in|over on|over to|onto) (the)? (far)? left" + OF_PICTURE);
    private static final Pattern RIGHT =
            Pattern.of("(on|to|at|in|over on|over to|onto) (the)? (far)? right" + OF_PICTURE);
    private static final Pattern FRONT = Pattern.of(
            "(in|into|to|at) (the)? (foreground|front) (of the (picture|frame|image|screen|room|scene|shot|stage))?");
    private static final Pattern BACK = Pattern.of(
            "(in|into|to|at) (the)? (background|back|rear) (of the (picture|frame|image|screen|room|scene|shot|stage))?");
    private static final Pattern MIDDLE = Pattern.of(
            "(in|into|to|at) (the)? (middle|center|centre) (of the (picture|frame|image|screen|room|scene|shot|stage))?");
    private static final Pattern BY =
            Pattern.of("(right|close|just)? (by|at|beside|alongside|next|close to|near to|around)");

    private Wheres() {}

    static List<Slot.Read> at(Sentence s, int from) {
        return s.wheres(from, References.DEEPEST).stream()
                .map(f -> new Slot.Read(new Filling.Place(f.where()), f.end()))
                .toList();
    }

    /// A place read, and the index after it.
    record Found(Where where, int end) {}

    /// Every way to read a place, the longest first.
    static List<Found> found(Sentence s, int from, int depth) {
        List<Found> all = new ArrayList<>();
        side(s, from, LEFT, Relation.Kind.LEFT_OF, all);
        side(s, from, RIGHT, Relation.Kind.RIGHT_OF, all);
        side(s, from, FRONT, Relation.Kind.IN_FRONT_OF, all);
        side(s, from, BACK, Relation.Kind.BEHIND, all);
        side(s, from, MIDDLE, Relation.Kind.INSIDE, all);
        Optional<Item> item = s.relation(from);
        item.ifPresent(i -> related(s, i, depth, all));
        if (item.isEmpty()) {
            by(s, from, depth, all);
        }
        all.sort(Comparator.comparingInt((Found f) -> -f.end()));
        return all;
    }

    private static void related(Sentence s, Item item, int depth, List<Found> all) {
        if (!(item.concept() instanceof Concept.Relates(Relation.Kind kind, Concept.Sense sense))) {
            return;
        }
        if (sense == Concept.Sense.OWN) {
            Reference it = new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it");
            all.add(new Found(new Where(kind, List.of(it), true, OptionalDouble.empty()), item.to()));
            return;
        }
        for (References.Found object : References.within(s, item.to(), depth - 1, kind == Relation.Kind.BETWEEN)) {
            all.add(new Found(Where.of(kind, objects(kind, object.reference())), object.end()));
        }
    }

    private static List<Reference> objects(Relation.Kind kind, Reference reference) {
        return kind == Relation.Kind.BETWEEN && reference instanceof Reference.Several(List<Reference> parts)
                ? parts
                : List.of(reference);
    }

    private static void by(Sentence s, int from, int depth, List<Found> all) {
        long lengths = BY.lengths(s.tokens(), from);
        if (lengths != 0) {
            int end = from + 63 - Long.numberOfLeadingZeros(lengths);
            for (References.Found object : References.within(s, end, depth - 1, false)) {
                all.add(new Found(Where.of(Relation.Kind.NEXT_TO, List.of(object.reference())), object.end()));
            }
        }
    }

    private static void side(Sentence s, int from, Pattern pattern, Relation.Kind kind, List<Found> all) {
        long lengths = pattern.lengths(s.tokens(), from);
        if (lengths != 0) {
            all.add(new Found(Where.of(kind, List.of()), from + 63 - Long.numberOfLeadingZeros(lengths)));
        }
    }
}
