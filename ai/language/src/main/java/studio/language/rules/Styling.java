package studio.language.rules;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.grammar.Match;

/// Words of look, without the words around them.
final class Styling {
    private Styling() {}

    static Optional<Concept> of(Match match) {
        String style = match.text()
                .replaceFirst("^(in |by )?(an |a |the )?", "")
                .replaceFirst(" (style|look|mood|feel|aesthetic)$", "");
        return Match.when(!style.isEmpty() && !style.equals("style of"), new Concept.Styles(style));
    }

    static Optional<Concept> alone(Match match) {
        return Optional.of(new Concept.Styles(match.text()));
    }
}
