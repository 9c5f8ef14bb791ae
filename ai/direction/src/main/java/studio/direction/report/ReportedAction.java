package studio.direction.report;

import java.util.Optional;

/// Someone does something, from and to in seconds.
///
/// @param actor id of the entity that acts
/// @param verb lemmatised, with its particle
/// @param clip the motion that plays; empty when nothing does
public record ReportedAction(
        String actor,
        String verb,
        Optional<String> target,
        Optional<String> with,
        double from,
        double to,
        Optional<String> clip) {}
