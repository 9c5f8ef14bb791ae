package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.lexicon.VerbForms;
import studio.language.words.VerbForm;

/// Joints between clauses.
final class Joining {
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "then", "finally");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");

    private Joining() {}

    static Optional<Concept> then(Match match) {
        boolean ordinal =
                (match.has("next") || match.has("later") || match.has("soon")) && ARTICLES.contains(match.previous());
        return Match.when(!ordinal, new Concept.Joins(Concept.Joint.THEN));
    }

    static Optional<Concept> beforeDoing(Match match) {
        boolean doing = VerbForms.of(match.next())
                .filter(f -> f.form() == VerbForm.Form.ING)
                .isPresent();
        return Match.when(doing || PRONOUNS.contains(match.next()), new Concept.Joins(Concept.Joint.THEN));
    }

    /// "as it melts" is meanwhile, "as big as" a measure, "as a child" a part played.
    static Optional<Concept> meanwhile(Match match) {
        if (!match.has("as")) {
            return Optional.of(new Concept.Joins(Concept.Joint.WHILE));
        }
        boolean part = match.next().equals("a") || match.next().equals("an");
        return Optional.of(part ? new Concept.Leads(Concept.Way.ABOUT) : new Concept.Joins(Concept.Joint.WHILE));
    }

    static Optional<Concept> until(Match match) {
        return Optional.of(new Concept.Joins(Concept.Joint.THEN));
    }

    static Optional<Concept> loose(Match match) {
        return Optional.of(new Concept.Joins(Concept.Joint.AND));
    }
}
