package studio.language.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.grammar.Pattern;
import studio.language.lexicon.*;
import studio.language.words.Plurals;

/// Nouns of several words, from every table of nouns.
final class Naming {
    static final Pattern COMPOUNDS = new Pattern.Listed(compounds());

    private Naming() {}

    static Optional<Concept> named(Match match) {
        String text = match.text();
        int space = text.lastIndexOf(' ');
        Plurals.Singular last = Plurals.of(text.substring(space + 1));
        boolean whole = COMPOUND_WORDS.has(text);
        String noun = whole ? text : text.substring(0, space + 1) + last.noun();
        return Optional.of(new Concept.Named(noun, !whole && last.plural()));
    }

    private static final WordList COMPOUND_WORDS = compounds();

    private static WordList compounds() {
        Set<String> all = new LinkedHashSet<>();
        for (WordList list : List.of(
                Compounds.NOUNS,
                People.NOUNS,
                Animals.NOUNS,
                Animals.NOT,
                Places.AREAS,
                Places.LANDMARKS,
                Clothes.NOUNS)) {
            list.words().stream().filter(w -> w.indexOf(' ') > 0).forEach(all::add);
        }
        return new WordList(all);
    }
}
