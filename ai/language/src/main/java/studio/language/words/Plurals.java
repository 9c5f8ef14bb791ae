package studio.language.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// From a noun as written to its singular.
public final class Plurals {
    /// A noun in the singular, and whether it was written as a plural.
    public record Singular(String noun, boolean plural) {}

    private static final Map<String, String> IRREGULAR = pairs("""
            people person men man women woman children child mice mouse geese goose teeth tooth feet foot oxen ox
            knives knife wolves wolf leaves leaf shelves shelf loaves loaf halves half calves calf scarves scarf
            wives wife lives life thieves thief elves elf hooves hoof dwarves dwarf wharves wharf selves self
            cacti cactus octopi octopus fungi fungus nuclei nucleus foci focus axes axe dice die kids kid
            firemen fireman policemen policeman snowmen snowman fishermen fisherman businessmen businessman
            firewomen firewoman policewomen policewoman businesswomen businesswoman gentlemen gentleman
            grandchildren grandchild mouses mouse childs child mans man womans woman persons person
            knifes knife leafs leaf shelfs shelf wolfs wolf gooses goose peoples person mens man womens woman
            childrens child buss bus buses bus gases gas lenses lens toes toe shoes shoe canoes canoe hoes hoe
            oboes oboe foes foe pies pie ties tie movies movie cookies cookie selfies selfie zombies zombie
            brownies brownie genies genie pixies pixie hoodies hoodie smoothies smoothie walkie-talkies walkie-talkie
            quizzes quiz menus menu
            """);

    /// Nouns that end in s and are one thing, or have no other singular.
    private static final Set<String> SINGULAR = Set.of("""
            bus gas lens canvas atlas compass chess tennis scissors skis pants jeans trousers shorts binoculars
            headphones earphones goggles pliers tweezers sunglasses clothes stairs overalls leggings tights pyjamas
            pajamas series species news mathematics physics gymnastics aerobics athletics lacrosse christmas this his
            its is was has always perhaps sometimes besides towards upwards downwards forwards backwards afterwards
            pancreas bias iris paris texas london giza athens brussels mars venus headquarters dominoes cards
            ruins surroundings rapids las us yes as bass grass glass
            """.trim().split("\\s+", -1));

    private static final Set<String> SAME = Set.of("""
            sheep deer moose fish bison elk shrimp salmon trout squid swine aircraft spacecraft hovercraft offspring
            cattle goldfish jellyfish starfish swordfish crayfish catfish angelfish clownfish
            """.trim().split("\\s+", -1));

    private Plurals() {}

    /// The singular of a noun; a wrong plural ("sheeps", "benchs", "mouses") is taken as meant.
    public static Singular of(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return new Singular(known, true);
        }
        if (SINGULAR.contains(word) || SAME.contains(word) || word.length() < 3 || !word.endsWith("s")) {
            return new Singular(word, word.equals("cattle"));
        }
        String less = word.substring(0, word.length() - 1);
        if (SINGULAR.contains(less) || SAME.contains(less)) {
            return new Singular(less, true);
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            boolean foreign = word.endsWith("is") && FOREIGN.contains(less) || FOREIGN.contains(less);
            return foreign ? new Singular(less, true) : new Singular(word, false);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return new Singular(word.substring(0, word.length() - 3) + "y", true);
        }
        if (endsInHissing(word) || word.endsWith("oes")) {
            return new Singular(word.substring(0, word.length() - 2), true);
        }
        return new Singular(less, true);
    }

    /// Words in i or u whose plural only adds s.
    private static final Set<String> FOREIGN = Set.of(
            "taxi",
            "broccoli",
            "bikini",
            "kiwi",
            "ski",
            "emu",
            "gnu",
            "menu",
            "safari",
            "alibi",
            "khaki",
            "panini",
            "zucchini",
            "salami",
            "samurai",
            "origami",
            "bonsai",
            "yeti",
            "jacuzzi",
            "graffiti",
            "ninja",
            "you");

    private static boolean endsInHissing(String word) {
        return word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zzes")
                || word.endsWith("uses") && word.length() > 6;
    }

    private static Map<String, String> pairs(String text) {
        String[] words = text.trim().split("\\s+", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }
}
