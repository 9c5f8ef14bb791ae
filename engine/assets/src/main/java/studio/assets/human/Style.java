package studio.assets.human;

import java.util.List;
import java.util.Optional;
import studio.assets.human.Look.Hair;

/// Styles of hair by their names.
final class Style {
    private Style() {}

    /// The hair that a style may be; empty when the word names no style.
    static Optional<List<Hair>> named(String style) {
        return switch (style) {
            case "short", "crew cut", "buzz cut" -> Optional.of(List.of(Hair.SHORT_1, Hair.SHORT_2, Hair.SHORT_4));
            case "bob" -> Optional.of(List.of(Hair.BOB_1, Hair.BOB_2));
            case "long", "straight", "wavy", "long curly", "dreadlocks" -> Optional.of(List.of(Hair.LONG));
            case "ponytail", "bun" -> Optional.of(List.of(Hair.PONYTAIL));
            case "braid", "braided", "pigtails" -> Optional.of(List.of(Hair.BRAID));
            case "afro", "curly" -> Optional.of(List.of(Hair.AFRO));
            case "spiky", "mohawk" -> Optional.of(List.of(Hair.SHORT_3));
            case "bald" -> Optional.of(List.of(Hair.BALD));
            default -> Optional.empty();
        };
    }

    /// The sentence that names what stands in for a style that the pack lacks.
    static Optional<String> substitute(String style) {
        return switch (style) {
            case "long curly" -> lacks("long curly hair", "long straight hair stands");
            case "wavy" -> lacks("wavy hair", "long straight hair stands");
            case "dreadlocks" -> lacks("hair in dreadlocks", "long straight hair stands");
            case "bun" -> lacks("bun of hair", "a ponytail stands");
            case "pigtails" -> lacks("pair of pigtails", "a braid stands");
            case "mohawk" -> lacks("mohawk", "spiky hair stands");
            default -> Optional.empty();
        };
    }

    private static Optional<String> lacks(String style, String other) {
        return Optional.of("There is no " + style + " among the hair; " + other + " in for it.");
    }
}
