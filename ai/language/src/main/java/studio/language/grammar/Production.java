package studio.language.grammar;

import java.util.Optional;

/// Makes a concept of what matched, or refuses.
@FunctionalInterface
public interface Production {
    Optional<Concept> of(Match match);

    /// A production that always makes the same.
    static Production of(Concept concept) {
        return match -> Optional.of(concept);
    }
}
