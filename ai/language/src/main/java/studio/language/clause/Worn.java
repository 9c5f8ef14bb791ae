package studio.language.clause;

import java.util.List;
import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.lexicon.Patterns;
import studio.language.meaning.Attribute;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;

/// What is worn without being named as a garment: a colour that somebody is in, a pattern that clothes are with, and
/// what "one" and "another" of several people wear.
final class Worn {
    private final Clauses clauses;

    Worn(Clauses clauses) {
        this.clauses = clauses;
    }

    /// Whether a preposition leads to a colour that people wear, or to the pattern of clothes just named.
    boolean dresses(int i, Relation.Kind kind) {
        if (clauses.subjects.isEmpty() || !clauses.subjects.stream().allMatch(clauses::isPerson)) {
            return false;
        }
        return switch (kind) {
            case INSIDE -> clauses.event < 0 && colour(i + 1).isPresent() && !isNoun(i + 2);
            case WITH ->
                isClothed() && pattern(i + 1).isPresent() || spectacles(i + 1).isPresent();
            default -> false;
        };
    }

    private Optional<Attribute> colour(int i) {
        return clauses.line.concept(i) instanceof Concept.Describes(var attribute)
                        && attribute.kind() == Attribute.Kind.COLOUR
                ? Optional.of(attribute)
                : Optional.empty();
    }

    private boolean isNoun(int i) {
        return clauses.nouns.at(i - 1).filter(np -> np.next() > i).isPresent();
    }

    private boolean isClothed() {
        List<Attribute> said =
                clauses.script.things.get(clauses.subjects.getLast()).attributes();
        return !said.isEmpty() && said.getLast().kind() == Attribute.Kind.CLOTHES;
    }

    private Optional<NounPhrase> pattern(int i) {
        return clauses.nouns.at(i).filter(np -> Patterns.FIGURES.has(np.noun()));
    }

    /// "a grandmother with glasses": nothing is done with them, so they are worn.
    private Optional<NounPhrase> spectacles(int i) {
        return clauses.event >= 0
                ? Optional.empty()
                : clauses.nouns.at(i).filter(np -> np.noun().equals("glass") && np.plural() && !np.said());
    }

    /// "with a beard and glasses": spectacles said after something else of a person.
    boolean areMore(NounPhrase np) {
        boolean and = clauses.line.isJoint(np.from() - 1, Concept.Joint.AND);
        boolean people =
                !clauses.subjects.isEmpty() && clauses.subjects.stream().allMatch(clauses::isPerson);
        boolean described = people
                && !clauses.script
                        .things
                        .get(clauses.subjects.getLast())
                        .attributes()
                        .isEmpty();
        return and && described && spectacles(np.from()).isPresent();
    }

    int addSpectacles(NounPhrase np) {
        clauses.subjects.forEach(
                s -> clauses.cast.describe(s, new Attribute(Attribute.Kind.CLOTHES, words(np) + "glasses")));
        return clauses.read(np.from(), np.next(), "clothes");
    }

    /// Puts the colour or the pattern on.
    int dress(int i) {
        Optional<NounPhrase> figure = pattern(i + 1).or(() -> spectacles(i + 1));
        String words = figure.map(np -> words(np) + (np.noun().equals("glass") ? "glasses" : np.noun()))
                .or(() -> colour(i + 1).map(Attribute::word))
                .orElse("");
        int next = figure.map(NounPhrase::next).orElse(i + 2);
        clauses.subjects.forEach(s -> clauses.cast.describe(s, new Attribute(Attribute.Kind.CLOTHES, words)));
        return clauses.read(i, next, "clothes");
    }

    private static String words(NounPhrase np) {
        return np.attributes().stream().map(Attribute::word).reduce("", (a, b) -> a + b + " ");
    }

    /// Whether "one" means one of the people just named: "two women, one in red and one in blue".
    boolean isOneOfThem(int i) {
        boolean one = clauses.line.plain(i).equals("one");
        boolean wears = clauses.line.concept(i + 1) instanceof Concept.Wears
                || clauses.line.concept(i + 1) instanceof Concept.Relates(var kind, var sense)
                        && (kind == Relation.Kind.INSIDE || kind == Relation.Kind.WITH);
        return one
                && wears
                && clauses.event < 0
                && clauses.subjects.size() == 1
                && several().isPresent();
    }

    private Optional<Integer> several() {
        for (int k = clauses.script.things.size() - 1; k >= 0; k--) {
            if (clauses.isPerson(k)) {
                int count = clauses.script.things.get(k).count();
                boolean parted = count == 1 && k > 0 && clauses.subjects.contains(k);
                return count > 1 ? Optional.of(k) : parted ? Optional.of(k - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Parts one of several people from the others; what follows is said of that one alone.
    int one(int i) {
        int group = several().orElse(0);
        Thing all = clauses.script.things.get(group);
        if (all.count() > 1) {
            clauses.cast.change(group, counted(all, all.count() - 1));
            clauses.script.things.add(counted(all, 1));
            clauses.subjects = List.of(clauses.script.things.size() - 1);
        } else {
            clauses.subjects = List.of(group);
        }
        clauses.recent = clauses.subjects;
        return clauses.read(i, i + 1, "one of several");
    }

    private static Thing counted(Thing thing, int count) {
        return new Thing(thing.noun(), thing.kind(), count, false, thing.attributes(), thing.text());
    }
}
