package studio.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;

/// What the words put on somebody, as the outfit of a figure: one garment after the other, each with its colour and
/// pattern.
final class PersonClothes {
    /// Colours that on a person, where no clothes are named for them, say something else.
    private static final Set<String> BODILY =
            Set.of("black", "white", "brown", "blond", "blonde", "grey", "gray", "auburn", "tan", "golden");

    private static final Set<String> FIGURES =
            Set.of("polka dot", "dot", "stripe", "spot", "flower", "check", "pinstripe", "pattern", "print");

    private PersonClothes() {}

    static String outfit(Thing thing) {
        List<String> worn = new ArrayList<>();
        for (String words : PersonTraits.words(thing, Attribute.Kind.CLOTHES)) {
            if (isFigure(words) && !worn.isEmpty()) {
                worn.add(patterned(words) + " " + worn.removeLast());
            } else {
                worn.add(named(words));
            }
        }
        boolean coloured = !worn.isEmpty();
        for (String colour : PersonTraits.words(thing, Attribute.Kind.COLOUR)) {
            if (!BODILY.contains(colour) && !coloured) {
                worn.add(colour);
            }
        }
        PersonTraits.words(thing, Attribute.Kind.PATTERN).forEach(worn::add);
        return worn.stream().map(PersonWords::plain).filter(w -> !w.isBlank()).collect(Collectors.joining(", "));
    }

    private static boolean isFigure(String words) {
        return FIGURES.stream().anyMatch(f -> words.equals(f) || words.endsWith(" " + f));
    }

    private static String patterned(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return switch (last) {
            case "dot", "spot" -> "dotted";
            case "stripe" -> "striped";
            case "flower" -> "floral";
            case "check" -> "checked";
            case "pinstripe" -> "pinstriped";
            default -> words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        };
    }

    /// Glasses are worn in pairs whatever the number of the noun.
    private static String named(String words) {
        return words.equals("glass") || words.endsWith(" glass") ? words + "es" : words;
    }
}
