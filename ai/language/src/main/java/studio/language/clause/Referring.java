package studio.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.language.grammar.Concept;
import studio.language.lexicon.Compounds;
import studio.language.lexicon.Holders;
import studio.language.lexicon.Nouns;
import studio.language.meaning.Relation;

/// What a preposition leads to: things, or a place, or nothing that could be shown.
final class Referring {

    private final Clauses clauses;

    Referring(Clauses clauses) {
        this.clauses = clauses;
    }

    /// The things named from an item on: noun phrases joined by "and" where both are meant.
    record Group(List<Integer> things, Optional<NounPhrase> place, int next) {}

    /// Reads what a preposition at `i` leads to.
    Optional<Group> object(int i, boolean both) {
        String word = clauses.line.plain(i);
        if (Cast.isPronoun(word) || word.equals("her") && clauses.nouns.at(i).isEmpty()) {
            clauses.read(i, i + 1, "pronoun: " + word);
            return Optional.of(new Group(meant(word), Optional.empty(), i + 1));
        }
        Optional<NounPhrase> first = clauses.nouns.at(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase np = first.get();
        clauses.takeAsides(np);
        clauses.read(np.from(), np.next(), "noun phrase");
        if (isNoThing(np)) {
            return Optional.of(new Group(List.of(), Optional.of(np), np.next()));
        }
        List<Integer> things = new ArrayList<>(List.of(clauses.cast.of(np)));
        int next = np.next();
        if (both && things.size() == 1 && clauses.line.isJoint(next, Concept.Joint.AND)) {
            Optional<NounPhrase> second = clauses.nouns.at(next + 1);
            if (second.isPresent() && !isNoThing(second.get())) {
                things.add(clauses.cast.of(second.get()));
                next = clauses.read(next, second.get().next(), "noun phrase");
            }
        }
        return Optional.of(new Group(things, Optional.empty(), next));
    }

    /// Behind a deed, "it" is rather what was last named than the one who acts.
    private List<Integer> meant(String word) {
        List<Integer> others = others();
        boolean other = clauses.event >= 0 && !others.isEmpty() && (word.equals("it") || word.equals("them"));
        return clauses.cast.pronoun(word, other ? List.of() : clauses.subjects, other ? others : clauses.recent);
    }

    private List<Integer> others() {
        List<Integer> near = clauses.recent.stream()
                .filter(r -> !clauses.subjects.contains(r))
                .toList();
        if (!near.isEmpty()) {
            return near;
        }
        return IntStream.range(0, clauses.script.things.size())
                .map(k -> clauses.script.things.size() - 1 - k)
                .filter(t -> !clauses.subjects.contains(t) && !clauses.isPerson(t))
                .limit(1)
                .boxed()
                .toList();
    }

    /// Places, parts of places and what cannot be shown are no things to be placed by.
    boolean isNoThing(NounPhrase np) {
        if (clauses.cast.known(np).isPresent() && !Nouns.isFixture(np.noun())) {
            return false;
        }
        boolean own = Nouns.isBodyPart(np.noun())
                && (np.determiner() == NounPhrase.Determiner.POSSESSIVE
                        || np.determiner() == NounPhrase.Determiner.NONE
                                && clauses.subjects.stream().anyMatch(clauses::isLiving));
        return own
                || Nouns.isArea(np.noun())
                || Nouns.isFixture(np.noun())
                || np.isAbstract()
                || Nouns.isActivity(np.noun());
    }

    /// "in London", "in a barn": where something is, when it is no container.
    boolean isWhere(NounPhrase np, Relation.Kind kind) {
        boolean name = np.determiner() == NounPhrase.Determiner.NONE
                && !np.plural()
                && !np.said()
                && np.attributes().isEmpty()
                && !Holders.CONTAINERS.has(np.noun())
                && !Nouns.isLiving(np.noun())
                && !np.isAbstract()
                && !Nouns.isActivity(np.noun())
                && !Nouns.isFixture(np.noun())
                && !Nouns.isGround(np.noun())
                && !Compounds.NOUNS.has(np.noun());
        return kind == Relation.Kind.INSIDE && clauses.cast.known(np).isEmpty() && (name || Nouns.isEntered(np.noun()));
    }

    /// What a deed is done to stays nearer than what a preposition brings.
    List<Integer> seen(List<Integer> things) {
        List<Integer> all = new ArrayList<>();
        clauses.eventTarget().ifPresent(all::add);
        things.stream().filter(t -> !all.contains(t)).forEach(all::add);
        return all;
    }

    void place(NounPhrase np) {
        if (Nouns.isArea(np.noun()) && !Nouns.isFixture(np.noun())) {
            clauses.script.settle(Clauses.placeName(np));
        }
    }
}
