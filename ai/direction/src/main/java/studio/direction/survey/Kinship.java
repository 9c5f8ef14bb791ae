package studio.direction.survey;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a noun may mean a thing of another name: the same word, a compound of it, a synonym, a word for its kind.
public final class Kinship {
    /// How near two nouns are.
    public enum Degree {
        NONE,
        /// The noun names the kind: "furniture" for a chair.
        KIND,
        SYNONYM,
        /// The noun ends the name: "glass" for a wine glass.
        COMPOUND,
        SAME
    }

    private static final List<Set<String>> SYNONYMS = List.of(
            Set.of("couch", "sofa", "settee", "loveseat"),
            Set.of("television", "tv", "telly", "flat screen tv"),
            Set.of("bicycle", "bike", "cycle", "push bike"),
            Set.of("motorcycle", "motorbike"),
            Set.of("airplane", "aeroplane", "plane", "aircraft", "jet"),
            Set.of("car", "automobile", "auto", "motorcar"),
            Set.of("truck", "lorry"),
            Set.of("lamp", "light", "floor lamp", "table lamp", "reading lamp"),
            Set.of("picture", "painting", "artwork"),
            Set.of("rug", "carpet", "mat"),
            Set.of("phone", "telephone", "cell phone", "mobile phone", "smartphone", "mobile"),
            Set.of("refrigerator", "fridge"),
            Set.of("kid", "child"),
            Set.of("man", "guy", "gentleman", "bloke"),
            Set.of("woman", "lady"),
            Set.of("dog", "puppy", "hound", "doggy", "pup"),
            Set.of("cat", "kitten", "kitty"),
            Set.of("mug", "cup"),
            Set.of("rock", "stone", "boulder"),
            Set.of("boat", "ship"),
            Set.of("laptop", "notebook", "laptop computer"),
            Set.of("plant", "potted plant", "houseplant", "pot plant", "flower pot"),
            Set.of("trash can", "bin", "garbage can", "rubbish bin", "dustbin", "wastebasket"),
            Set.of("armchair", "easy chair"),
            Set.of("wardrobe", "closet"),
            Set.of("bookshelf", "bookcase", "shelf", "book shelf"),
            Set.of("stool", "footstool", "bar stool"),
            Set.of("desk", "writing desk"),
            Set.of("suitcase", "case", "luggage"),
            Set.of("hat", "cap"),
            Set.of("box", "crate", "carton"),
            Set.of("bunny", "rabbit"));

    private static final Set<String> FURNITURE = Set.of(
            "chair",
            "table",
            "couch",
            "sofa",
            "stool",
            "bench",
            "bed",
            "desk",
            "shelf",
            "bookshelf",
            "wardrobe",
            "armchair",
            "cupboard",
            "cabinet",
            "dresser",
            "sideboard",
            "nightstand");
    private static final Set<String> SEATS = Set.of("chair", "couch", "sofa", "stool", "bench", "armchair");
    private static final Set<String> VEHICLES = Set.of(
            "car",
            "truck",
            "bus",
            "bicycle",
            "bike",
            "motorcycle",
            "train",
            "airplane",
            "plane",
            "boat",
            "ship",
            "taxi",
            "van");
    private static final Set<String> PLANTS =
            Set.of("tree", "plant", "flower", "bush", "potted plant", "palm", "rose", "cactus", "grass");
    private static final Set<String> FRUIT =
            Set.of("apple", "banana", "orange", "pear", "lemon", "strawberry", "cherry", "peach", "grape");

    private Kinship() {}

    /// How near a noun is to a thing's name.
    public static Degree of(String noun, String name) {
        String wanted = noun.toLowerCase(Locale.ROOT);
        String given = name.toLowerCase(Locale.ROOT);
        if (wanted.equals(given)) {
            return Degree.SAME;
        }
        if (given.endsWith(" " + wanted) || given.startsWith(wanted + " ") || isChair(wanted, given)) {
            return Degree.COMPOUND;
        }
        boolean same =
                SYNONYMS.stream().anyMatch(s -> s.contains(wanted) && (s.contains(given) || s.contains(last(given))));
        if (same || wanted.endsWith(" " + given)) {
            return Degree.SYNONYM;
        }
        return isKind(wanted, given) || isKind(wanted, last(given)) ? Degree.KIND : Degree.NONE;
    }

    private static boolean isChair(String wanted, String given) {
        return wanted.equals("chair") && given.equals("armchair");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean isKind(String noun, String name) {
        return switch (noun) {
            case "furniture", "piece of furniture" -> FURNITURE.contains(name);
            case "seat" -> SEATS.contains(name);
            case "vehicle" -> VEHICLES.contains(name);
            case "plant" -> PLANTS.contains(name);
            case "fruit" -> FRUIT.contains(name);
            default -> false;
        };
    }
}
