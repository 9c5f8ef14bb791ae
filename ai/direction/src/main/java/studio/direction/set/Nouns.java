package studio.direction.set;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two nouns mean the same class of thing, so that dressing does not change a count or blur who is meant.
/// Generous: a doubtful pair counts as the same.
final class Nouns {
    private static final List<Set<String>> SAME = List.of(
            Set.of("couch", "sofa", "settee", "armchair"),
            Set.of("chair", "armchair", "stool", "seat"),
            Set.of("television", "tv", "monitor", "computer", "screen", "laptop"),
            Set.of("plant", "flower", "bush", "tree", "birch", "oak", "pine", "palm"),
            Set.of("table", "desk", "counter", "sideboard"),
            Set.of("cup", "mug", "glass", "bowl"),
            Set.of("lamp", "light", "chandelier", "lantern"),
            Set.of("shelf", "bookshelf", "bookcase", "cabinet", "cupboard", "wardrobe", "dresser"),
            Set.of("book", "notebook", "bookshelf"),
            Set.of("rug", "carpet", "mat"),
            Set.of("picture", "painting", "poster", "frame"),
            Set.of("rock", "stone", "boulder", "mountain"),
            Set.of("house", "building", "skyscraper", "castle", "tower"),
            Set.of("bicycle", "bike", "motorcycle"),
            Set.of("car", "truck", "bus", "vehicle", "taxi"),
            Set.of("boat", "ship"),
            Set.of("refrigerator", "fridge"),
            Set.of("oven", "stove"),
            Set.of("ball", "balloon"));

    private Nouns() {}

    static boolean same(String one, String other) {
        String a = head(one);
        String b = head(other);
        return a.equals(b) || SAME.stream().anyMatch(set -> set.contains(a) && set.contains(b));
    }

    /// The last word, in the singular.
    static String head(String noun) {
        String clean = noun.toLowerCase(Locale.ROOT).trim();
        String last = clean.substring(clean.lastIndexOf(' ') + 1);
        return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
                ? last.substring(0, last.length() - 1)
                : last;
    }
}
