package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.lexicon.VerbForms;
import studio.language.words.VerbForm;

/// "down the hill", "up a tree": ways only before what they lead along.
final class Ways {
    private static final Set<String> BEFORE =
            Set.of("the", "a", "an", "its", "his", "her", "their", "it", "stairs", "to");

    private Ways() {}

    /// "down to rest": the particle is the verb's, and "to" begins another.
    static Optional<Concept> to(Match match) {
        boolean doing = match.size() > 1
                && VerbForms.of(match.next())
                        .filter(f -> f.form() == VerbForm.Form.BASE)
                        .isPresent();
        return Match.when(!doing, new Concept.Leads(Concept.Way.TO));
    }

    static Optional<Concept> along(Match match) {
        boolean way = match.size() > 1 || match.has("along") || BEFORE.contains(match.next());
        return Match.when(way && !match.next().equals("with"), new Concept.Leads(Concept.Way.ALONG));
    }
}
