package studio.direction.set;

import java.util.List;
import java.util.Set;
import studio.direction.Catalogue;
import studio.math.Bounds;
import studio.math.Seed;

/// Chooses a place when the words name none: where one would expect to meet what they name.
final class Surroundings {
    private static final Set<String> VEHICLES = Set.of(
            "car",
            "truck",
            "bus",
            "motorcycle",
            "motorbike",
            "taxi",
            "van",
            "bicycle",
            "bike",
            "scooter",
            "hydrant",
            "light",
            "sign",
            "meter",
            "tractor");
    private static final Set<String> OPEN = Set.of(
            "airplane",
            "plane",
            "train",
            "boat",
            "ship",
            "helicopter",
            "kite",
            "balloon",
            "tree",
            "flower",
            "rocket",
            "bench",
            "tent",
            "bird",
            "butterfly",
            "bee",
            "horse",
            "cow",
            "sheep",
            "giraffe",
            "elephant",
            "zebra",
            "bear",
            "dog",
            "deer",
            "lion",
            "tiger",
            "pig",
            "chicken",
            "frog",
            "turtle",
            "rabbit",
            "duck",
            "goat",
            "fence",
            "rock");
    private static final double HOUSE = 2.6;

    private Surroundings() {}

    static Place of(List<String> named, Catalogue catalogue, Bounds stage, Seed seed) {
        List<String> heads = named.stream().map(Nouns::head).toList();
        if (heads.stream().anyMatch(VEHICLES::contains)) {
            return Exteriors.STREET;
        }
        if (heads.stream().anyMatch(OPEN::contains) || named.stream().anyMatch(n -> animal(n, catalogue))) {
            return Exteriors.FIELD;
        }
        boolean large =
                !stage.isEmpty() && Math.max(stage.size().x(), stage.size().y()) > 2 * HOUSE;
        if (large) {
            return Exteriors.FIELD;
        }
        return seed.derive("place").unit() < 0.75 || named.isEmpty() ? Interiors.ROOM : Places.STUDIO;
    }

    private static boolean animal(String noun, Catalogue catalogue) {
        boolean pet = Nouns.head(noun).equals("cat");
        return !pet
                && catalogue
                        .find(noun)
                        .map(e -> e.kind() == Catalogue.Kind.ANIMAL)
                        .orElse(false);
    }
}
