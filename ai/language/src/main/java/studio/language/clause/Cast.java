package studio.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.People;
import studio.language.lexicon.WordList;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;

/// Who is meant: makes a thing of a noun phrase, or finds the one that it refers back to.
final class Cast {
    private final Script script;

    Cast(Script script) {
        this.script = script;
    }

    /// The thing that a noun phrase names, new or known.
    int of(NounPhrase np) {
        OptionalInt known = known(np);
        return known.isPresent() ? known.getAsInt() : added(np);
    }

    private int added(NounPhrase np) {
        int index = script.add(thing(np));
        boolean pointed = np.determiner() == NounPhrase.Determiner.DEFINITE
                || np.determiner() == NounPhrase.Determiner.POSSESSIVE;
        if (pointed) {
            script.pointed.add(index);
        }
        return index;
    }

    /// "the cat", "its nest", "dog" a second time: the thing already there.
    OptionalInt known(NounPhrase np) {
        boolean newOne = np.determiner() == NounPhrase.Determiner.INDEFINITE
                || np.determiner() == NounPhrase.Determiner.ANOTHER
                || np.determiner() == NounPhrase.Determiner.NONE && np.said();
        if (newOne) {
            return OptionalInt.empty();
        }
        for (int i = script.things.size() - 1; i >= 0; i--) {
            if (isSame(np, script.things.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// What a pronoun stands for.
    List<Integer> pronoun(String word, List<Integer> subjects, List<Integer> recent) {
        List<Integer> everyone = new ArrayList<>(subjects);
        recent.stream().filter(r -> !everyone.contains(r)).forEach(everyone::add);
        return switch (word) {
            case "he", "him" -> person(everyone, People.FEMALE);
            case "she", "her" -> person(everyone, People.MALE);
            case "it" ->
                everyone.stream()
                        .filter(i -> script.things.get(i).kind() != Thing.Kind.PERSON)
                        .findFirst()
                        .map(List::of)
                        .orElseGet(this::last);
            case "they" -> subjects.isEmpty() ? last() : subjects;
            default -> recent.isEmpty() ? last() : recent;
        };
    }

    /// The nearest person who may be meant: "she" is no man, whoever was named first.
    private List<Integer> person(List<Integer> near, WordList others) {
        Optional<Integer> close = near.stream().filter(i -> mayBe(i, others)).findFirst();
        if (close.isPresent()) {
            return List.of(close.get());
        }
        for (int i = script.things.size() - 1; i >= 0; i--) {
            if (mayBe(i, others)) {
                return List.of(i);
            }
        }
        return near.isEmpty() ? last() : List.of(near.getFirst());
    }

    private boolean mayBe(int thing, WordList others) {
        Thing named = script.things.get(thing);
        return named.kind() == Thing.Kind.PERSON && !others.has(lastWord(named.noun()));
    }

    private List<Integer> last() {
        return script.things.isEmpty() ? List.of() : List.of(script.things.size() - 1);
    }

    private static boolean isSame(NounPhrase np, Thing thing) {
        boolean noun = thing.noun().equals(np.noun())
                || lastWord(thing.noun()).equals(np.noun())
                || np.determiner() == NounPhrase.Determiner.DEFINITE
                        && lastWord(np.noun()).equals(thing.noun());
        boolean exact = thing.noun().equals(np.noun());
        boolean pointed = np.determiner() != NounPhrase.Determiner.NONE;
        return noun
                && (pointed || exact)
                && (!np.said() || np.count() == thing.count())
                && np.attributes().stream().allMatch(a -> agrees(a, thing));
    }

    private static boolean agrees(Attribute attribute, Thing thing) {
        return thing.first(attribute.kind()).map(attribute.word()::equals).orElse(false);
    }

    private static String lastWord(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    private static Thing thing(NounPhrase np) {
        String noun = np.noun();
        Thing.Kind kind = Nouns.kindOf(noun);
        boolean two = noun.equals("couple");
        boolean many = noun.equals("crowd") || noun.equals("audience");
        int count = two ? 2 : many ? 8 : np.count();
        String shown = two || many ? "person" : noun;
        return new Thing(shown, kind, Math.clamp(count, 1, 1000), np.said() || two, np.attributes(), np.quote());
    }

    /// Replaces a thing, as when more is said of it later.
    void change(int index, Thing thing) {
        script.things.set(index, thing);
    }

    void describe(int index, Attribute attribute) {
        Thing old = script.things.get(index);
        if (!old.attributes().contains(attribute)) {
            List<Attribute> more = new ArrayList<>(old.attributes());
            more.add(attribute);
            change(index, new Thing(old.noun(), old.kind(), old.count(), old.counted(), more, old.text()));
        }
    }

    void recount(int index, int count) {
        Thing old = script.things.get(index);
        change(
                index,
                new Thing(
                        old.noun(),
                        old.kind(),
                        Math.clamp(count, 1, 1000),
                        old.counted(),
                        old.attributes(),
                        old.text()));
    }

    /// A name before a deed of people is a person's.
    void personify(int index) {
        Thing old = script.things.get(index);
        change(
                index,
                new Thing(old.noun(), Thing.Kind.PERSON, old.count(), old.counted(), old.attributes(), old.text()));
    }

    static boolean isPronoun(String word) {
        return switch (word) {
            case "it", "he", "she", "they", "them", "him" -> true;
            default -> false;
        };
    }

    static boolean isReflexive(String word) {
        return FunctionWords.REFLEXIVE.has(word);
    }
}
