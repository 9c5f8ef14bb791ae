package studio.language;

import java.util.List;

/// How a reading came about: a rule, the words it matched, and the readings it was made from. Printed by `explain`.
public record Derivation(String rule, String words, List<Derivation> parts) {
    public Derivation {
        parts = List.copyOf(parts);
    }
}
