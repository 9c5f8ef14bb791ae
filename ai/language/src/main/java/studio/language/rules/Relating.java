package studio.language.rules;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;
import studio.language.lexicon.VerbForms;
import studio.language.meaning.Relation;
import studio.language.words.VerbForm;

/// Relations and how they are meant.
final class Relating {
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "then", "finally", "");

    private Relating() {}

    static Concept plain(Relation.Kind kind) {
        return new Concept.Relates(kind, Concept.Sense.PLAIN);
    }

    static Concept goal(Relation.Kind kind) {
        return new Concept.Relates(kind, Concept.Sense.GOAL);
    }

    static Concept own(Relation.Kind kind) {
        return new Concept.Relates(kind, Concept.Sense.OWN);
    }

    /// "to the left of" is where something gets, when something moves.
    static Optional<Concept> of(Match match, Relation.Kind kind) {
        String first = match.token(0).word();
        boolean goal = first.equals("to") || first.startsWith("toward");
        return Optional.of(goal ? goal(kind) : plain(kind));
    }

    static Optional<Concept> front(Match match) {
        boolean time = match.has("before")
                && (PRONOUNS.contains(match.next())
                        || VerbForms.of(match.next())
                                .filter(f -> f.form() == VerbForm.Form.ING)
                                .isPresent());
        return time ? Optional.empty() : of(match, Relation.Kind.IN_FRONT_OF);
    }

    static Optional<Concept> on(Match match) {
        return of(match, Relation.Kind.ON);
    }

    static Optional<Concept> over(Match match) {
        return of(match, Relation.Kind.ABOVE);
    }

    static Optional<Concept> near(Match match) {
        return switch (match.text()) {
            case "by" -> Optional.of(new Concept.Leads(Concept.Way.BY));
            case "at" -> Optional.of(new Concept.Leads(Concept.Way.AT));
            case "off" -> Optional.empty();
            default -> Optional.of(plain(Relation.Kind.NEAR));
        };
    }

    static Optional<Concept> between(Match match) {
        if (match.text().endsWith(" by")) {
            return Optional.of(new Concept.Relates(Relation.Kind.AROUND, Concept.Sense.TURNED));
        }
        return Optional.of(plain(match.has("between") ? Relation.Kind.BETWEEN : Relation.Kind.NEAR));
    }

    static Optional<Concept> around(Match match) {
        return of(match, Relation.Kind.AROUND);
    }

    static Optional<Concept> with(Match match) {
        return of(match, Relation.Kind.WITH);
    }

    static Optional<Concept> outside(Match match) {
        return of(match, Relation.Kind.NEAR);
    }
}
