package studio.assets.human;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.math.Color;

/// Reads what somebody wears out of words such as "dark blue suit" or "overalls", and out of what they do for a
/// living.
/// Words for which the wardrobe has nothing fitting lead to casual clothes, and so do words that ask for none.
final class Attire {
    private static final Set<String> ELEGANT = Set.of(
            "elegant",
            "suit",
            "tuxedo",
            "tie",
            "blazer",
            "formal",
            "business",
            "evening",
            "gown",
            "dress",
            "skirt",
            "wedding",
            "robe",
            "costume",
            "smart");
    private static final Set<String> WORK = Set.of(
            "work", "overalls", "overall", "dungarees", "boilersuit", "jumpsuit", "apron", "workwear", "uniform");
    private static final Set<String> WHOLE = Set.of(
            "suit",
            "tuxedo",
            "gown",
            "dress",
            "robe",
            "costume",
            "overalls",
            "overall",
            "dungarees",
            "jumpsuit",
            "boilersuit",
            "uniform",
            "clothes",
            "outfit");
    private static final Set<String> SUMMER = Set.of("summer", "shorts");

    private static final Set<String> OFFICE = Set.of(
            "businessman",
            "businesswoman",
            "lawyer",
            "president",
            "groom",
            "waiter",
            "butler",
            "judge",
            "politician",
            "executive",
            "professor",
            "conductor",
            "spy",
            "detective",
            "banker",
            "secretary",
            "magician",
            "bodyguard");
    private static final Set<String> TRADES = Set.of(
            "worker",
            "mechanic",
            "farmer",
            "builder",
            "plumber",
            "electrician",
            "carpenter",
            "gardener",
            "miner",
            "welder",
            "painter",
            "fisherman",
            "janitor",
            "blacksmith",
            "technician",
            "postman",
            "cleaner");

    private final List<String> words;
    private final String role;

    /// @param outfit the words for the clothes, in any order
    /// @param role what the person does for a living, or nothing
    Attire(String outfit, String role) {
        this.words = Arrays.asList(outfit.split("[ -]", -1));
        this.role = role.substring(role.lastIndexOf(' ') + 1);
    }

    /// The style that [Suit] lists.
    String style() {
        if (has(ELEGANT)) {
            return "elegant";
        }
        if (has(WORK)) {
            return "work";
        }
        if (has(SUMMER)) {
            return "summer";
        }
        boolean silent = words.stream().allMatch(String::isBlank);
        return silent && OFFICE.contains(role) ? "elegant" : silent && TRADES.contains(role) ? "work" : "casual";
    }

    /// The colour among the words; "dark" and "light" before it count.
    Optional<Color> color() {
        for (int i = 0; i < words.size(); i++) {
            String shaded = i > 0 ? words.get(i - 1) + "-" + words.get(i) : "";
            String plain = words.get(i);
            Optional<Color> found = Tints.cloth(shaded).or(() -> Tints.cloth(plain));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Whether the colour is that of everything worn, as of a suit or a dress, and not only of the top.
    boolean isWhole() {
        return has(WHOLE);
    }

    private boolean has(Set<String> style) {
        return words.stream().anyMatch(style::contains);
    }
}
