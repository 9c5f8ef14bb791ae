package studio.direction.layout;

import java.util.Set;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.math.Vec3;

/// What kind of place a thing belongs in when the words say nothing of it.
enum Nature {
    GROUND,
    TABLE,
    AIR,
    WALL;

    private static final Set<String> FLYERS = Set.of(
            "airplane",
            "plane",
            "aeroplane",
            "aircraft",
            "jet",
            "helicopter",
            "drone",
            "kite",
            "balloon",
            "hot air balloon",
            "butterfly",
            "bee",
            "dragonfly",
            "moth",
            "fly",
            "mosquito",
            "wasp",
            "ladybug",
            "bat",
            "dove",
            "eagle",
            "seagull",
            "cloud",
            "moon",
            "sun",
            "star",
            "spacecraft",
            "spaceship",
            "ufo",
            "comet",
            "dragon",
            "feather",
            "snowflake",
            "ghost",
            "bubble",
            "hummingbird",
            "fairy",
            "rocket");
    private static final Set<String> LOW = Set.of(
            "ball",
            "sports ball",
            "football",
            "basketball",
            "beach ball",
            "soccer ball",
            "volleyball",
            "shoe",
            "boot",
            "sneaker",
            "backpack",
            "handbag",
            "bag",
            "suitcase",
            "bucket",
            "umbrella",
            "skateboard",
            "frisbee",
            "log",
            "rock",
            "stone",
            "mushroom",
            "pumpkin",
            "tire",
            "basket",
            "skis",
            "snowboard",
            "kettlebell",
            "dumbbell",
            "leaf",
            "acorn",
            "pinecone",
            "seashell",
            "shell",
            "nest",
            "puddle",
            "flower",
            "rose",
            "tulip",
            "daisy",
            "grass",
            "trash can",
            "drum",
            "roomba",
            "robot vacuum",
            "nut",
            "egg",
            "starfish");
    private static final Set<String> HUNG = Set.of("painting", "picture", "mirror", "poster", "photograph", "window");
    private static final double HANDY = 0.46;

    static Nature of(Cast cast) {
        String noun = cast.word().noun();
        if (FLYERS.contains(noun)) {
            return AIR;
        }
        if (HUNG.contains(noun)) {
            return WALL;
        }
        Vec3 size = cast.body().size().times(cast.scale());
        boolean small = Math.max(size.y(), Math.max(size.x(), size.z())) <= HANDY;
        boolean thing = cast.entry().kind() == Catalogue.Kind.PROP;
        return small && thing && !LOW.contains(noun) ? TABLE : GROUND;
    }
}
