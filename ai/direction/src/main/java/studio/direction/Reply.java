package studio.direction;

import java.util.List;

/// The director's answer to a meaning.
public sealed interface Reply {
    /// A staging to look at and accept.
    record Proposed(Proposal proposal) implements Reply {}

    /// Nothing that could be shown was understood.
    ///
    /// @param span the words that were not understood
    record NotUnderstood(String span, List<String> suggestions) implements Reply {
        public NotUnderstood {
            suggestions = List.copyOf(suggestions);
        }
    }
}
