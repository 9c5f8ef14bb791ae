package studio.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;

/// What the words say of somebody's body: build, origin, hair, eyes, beard, as choices of a figure.
final class PersonTraits {
    /// A choice of a figure.
    record Trait(String name, String value) {}

    private static final Set<String> COLOURS = Set.of(
            "black",
            "brown",
            "blond",
            "blonde",
            "red",
            "ginger",
            "auburn",
            "grey",
            "gray",
            "white",
            "silver",
            "golden",
            "blue",
            "green",
            "pink",
            "purple",
            "orange",
            "fair",
            "dark",
            "violet",
            "turquoise");
    private static final Map<String, String> ORIGINS = origins();
    private static final Map<String, String> BUILDS = builds();

    private PersonTraits() {}

    static List<Trait> of(Thing thing, String noun) {
        Map<String, String> traits = new TreeMap<>();
        for (Attribute attribute : thing.attributes()) {
            if (attribute.kind() != Attribute.Kind.CLOTHES) {
                read(attribute, traits);
            }
        }
        for (String word : noun.split(" ", -1)) {
            if (ORIGINS.containsKey(word)) {
                traits.putIfAbsent("origin", ORIGINS.get(word));
            }
        }
        wisdom(noun, traits);
        List<Trait> all = new ArrayList<>();
        traits.forEach((name, value) -> all.add(new Trait(name, value)));
        return all;
    }

    /// What everybody knows of some figures of tales.
    private static void wisdom(String noun, Map<String, String> traits) {
        boolean bearded = noun.endsWith("wizard") || noun.contains("santa");
        if (bearded) {
            traits.putIfAbsent("whiskers", "beard");
            traits.putIfAbsent("hair", "white");
        }
        if (noun.equals("monk")) {
            traits.putIfAbsent("hairstyle", "bald");
        }
        if (noun.contains("santa")) {
            traits.putIfAbsent("build", "plump");
        }
        if (noun.equals("geisha") || noun.equals("samurai") || noun.equals("ninja")) {
            traits.putIfAbsent("origin", "asian");
        }
    }

    private static void read(Attribute attribute, Map<String, String> traits) {
        String word = attribute.word().toLowerCase(Locale.ROOT).replace('-', ' ');
        if (BUILDS.containsKey(word)) {
            traits.putIfAbsent("build", BUILDS.get(word));
        }
        if (ORIGINS.containsKey(word)) {
            traits.put("origin", ORIGINS.get(word));
        }
        switch (word) {
            case "bald" -> traits.put("hairstyle", "bald");
            case "bearded" -> traits.putIfAbsent("whiskers", "beard");
            case "blond", "blonde" -> traits.putIfAbsent("hair", "blonde");
            case "redhead", "red haired" -> traits.putIfAbsent("hair", "red");
            case "auburn", "ginger" -> traits.putIfAbsent("hair", word);
            default -> {}
        }
        if (attribute.kind() == Attribute.Kind.BUILD || word.endsWith(" haired")) {
            part(word, traits);
        }
    }

    /// "long curly red hair", "grey beard", "blue eye".
    private static void part(String words, Map<String, String> traits) {
        List<String> all = List.of(words.split(" ", -1));
        String last = all.getLast();
        switch (last) {
            case "hair", "haired", "afro", "braid", "plait", "ponytail", "pigtail", "mohawk", "dreadlock" ->
                hair(all, traits);
            case "beard", "moustache", "mustache", "goatee", "stubble" -> {
                traits.put("whiskers", last.equals("mustache") ? "moustache" : last);
                colour(all, "hair", traits);
            }
            case "eye", "eyed" -> colour(all, "eyes", traits);
            case "skin", "skinned" -> skin(all, traits);
            case "head" -> {
                if (all.contains("bald") || all.contains("shaved")) {
                    traits.put("hairstyle", "bald");
                }
            }
            default -> {}
        }
    }

    private static void hair(List<String> words, Map<String, String> traits) {
        colour(words, "hair", traits);
        boolean curly = words.contains("curly") || words.contains("frizzy");
        boolean shaggy = words.contains("long");
        String style = switch (words.getLast()) {
            case "braid", "plait" -> "braid";
            case "pigtail" -> "pigtails";
            case "dreadlock" -> "dreadlocks";
            case "ponytail", "mohawk", "afro" -> words.getLast();
            default -> shaggy && curly ? "long curly" : curly ? "curly" : plainStyle(words);
        };
        if (!style.isEmpty()) {
            traits.put("hairstyle", style);
        }
    }

    private static String plainStyle(List<String> words) {
        for (String style : List.of("long", "short", "braided", "wavy", "straight", "spiky")) {
            if (words.contains(style)) {
                return style;
            }
        }
        return "";
    }

    private static void colour(List<String> words, String of, Map<String, String> traits) {
        words.stream().filter(COLOURS::contains).findFirst().ifPresent(c -> traits.put(of, c));
    }

    private static void skin(List<String> words, Map<String, String> traits) {
        if (words.contains("dark") || words.contains("black") || words.contains("brown")) {
            traits.put("origin", words.contains("brown") ? "indian" : "african");
        }
        if (words.contains("pale") || words.contains("fair") || words.contains("white")) {
            traits.put("origin", "caucasian");
        }
    }

    /// A sentence for each word that no body can show.
    static List<String> lacks(Thing thing) {
        List<String> sentences = new ArrayList<>();
        for (Attribute attribute : thing.attributes()) {
            switch (attribute.word()) {
                case "pregnant" ->
                    sentences.add("There is no body of a pregnant woman in the cast; a usual one stands in for it.");
                case "freckle" ->
                    sentences.add("There is no skin with freckles in the cast; clear skin stands in for it.");
                default -> {}
            }
        }
        return sentences;
    }

    static List<String> words(Thing thing, Attribute.Kind kind) {
        return thing.attributes().stream()
                .filter(a -> a.kind() == kind)
                .map(a -> a.word().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> origins() {
        Map<String, String> origins = new TreeMap<>();
        put(origins, "african", "african", "black", "nigerian", "kenyan", "ghanaian", "ethiopian", "dark skinned");
        put(origins, "asian", "asian", "chinese", "japanese", "korean", "vietnamese", "thai", "mongolian", "filipino");
        put(
                origins,
                "caucasian",
                "white",
                "caucasian",
                "european",
                "russian",
                "british",
                "english",
                "french",
                "german",
                "italian",
                "nordic",
                "scottish",
                "irish",
                "american",
                "canadian",
                "australian",
                "dutch",
                "swiss",
                "greek",
                "roman",
                "fair skinned",
                "pale",
                "swedish",
                "polish");
        put(origins, "indian", "indian", "pakistani", "brown", "south asian", "bangladeshi", "brown skinned");
        put(origins, "latino", "latino", "latina", "hispanic", "mexican", "brazilian", "spanish", "latin");
        put(origins, "arab", "arab", "arabic", "egyptian", "persian", "turkish", "middle eastern", "moroccan");
        return origins;
    }

    private static Map<String, String> builds() {
        Map<String, String> builds = new TreeMap<>();
        put(builds, "heavy", "fat", "heavy", "overweight", "obese", "heavyset", "big", "stout", "large");
        put(builds, "plump", "plump", "chubby", "stocky", "curvy", "bulky", "burly", "round");
        put(builds, "slim", "slim", "thin", "skinny", "lean", "slender", "lanky", "petite", "wiry");
        put(builds, "athletic", "athletic", "muscular", "strong", "sturdy", "fit", "buff");
        return builds;
    }

    private static void put(Map<String, String> map, String value, String... words) {
        for (String word : words) {
            map.put(word, value);
        }
    }
}
