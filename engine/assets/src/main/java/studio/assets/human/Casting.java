package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.assets.human.Costume.Whiskers;
import studio.assets.human.Look.Eyes;
import studio.assets.human.Look.Hair;
import studio.assets.human.Look.Origin;
import studio.assets.human.Look.Sex;
import studio.math.Color;
import studio.math.Seed;
import studio.scene.term.Asset;

/// Decides how the person looks whom an asset names. What the asset says is kept; the rest is drawn from its seed, so
/// that
/// equal assets give one and the same person and different seeds different ones.
///
/// ```
/// person/woman;age=30;build=slim;hair=blonde;hairstyle=ponytail;outfit=casual;top=red;bottom=blue;seed=7
/// ```
/// `outfit` may be any words for clothes, colour included; `role` a trade that dresses its people. Paths:
/// `person/woman`, `man`, `girl`, `boy`, `old-woman`, `old-man`, `person`. Words: `build` slim, average,
/// athletic, heavy; `height` short,
/// average, tall; `origin` african, asian, caucasian; `eyes` brown, blue,
/// green, grey; `mood` happy, sad, angry, surprised, afraid, disgusted, or several of them joined by `+`.
public final class Casting {
    /// What a child's and an old person's age is when it was not said.
    private static final double CHILD = 9;

    private static final double OLD = 74;
    private static final Color WIG = Color.srgb(0xc8341e);
    private static final Color GREYING = Color.srgb(0xa29d96);

    private final Asset asset;
    private final Seed seed;
    private final String who;

    private Casting(Asset asset) {
        this.asset = asset;
        this.who = asset.path().substring(asset.path().lastIndexOf('/') + 1);
        this.seed = new Seed(0)
                .derive("person")
                .derive(who)
                .derive(asset.word("seed").orElse(""));
    }

    /// Whether an asset names a person.
    public static boolean isPerson(Asset asset) {
        return asset.path().startsWith("person/");
    }

    public static Look look(Asset asset) {
        return new Casting(asset).decide();
    }

    private Look decide() {
        Sex sex = sex();
        double years = Math.clamp(asset.number("age", usualAge()), 3, 90);
        Origin origin = origin();
        Closet closet = new Closet(outfit(), sex, years, seed);
        boolean wig = closet.wig();
        return new Look(
                sex,
                years,
                weight(),
                muscle(sex),
                height(sex),
                origin,
                closet.suit(),
                closet.shoes(),
                wig ? Hair.AFRO : hair(sex, origin, years),
                wig ? WIG : hairColor(years, origin),
                eyes(origin),
                asset.word("top").flatMap(Tints::cloth).or(closet::upperColor),
                asset.word("bottom").flatMap(Tints::cloth).or(closet::lowerColor),
                closet.costume(whiskers(sex, years)),
                Moods.face(asset.word("mood").orElse("")));
    }

    /// A sentence for everything that the words ask for and that only something else stands in for.
    public static List<String> substitutes(Asset asset) {
        List<String> sentences = new ArrayList<>(new Casting(asset).outfit().substitutes());
        Style.substitute(asset.word("hairstyle").orElse("")).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private Outfit outfit() {
        return new Outfit(asset.word("outfit").orElse(""), asset.word("role").orElse(who));
    }

    private Sex sex() {
        boolean female = who.contains("woman") || who.contains("girl") || who.contains("lady");
        boolean male = !female && (who.contains("man") || who.contains("boy"));
        return female ? Sex.FEMALE : male ? Sex.MALE : draw("sex").unit() < 0.5 ? Sex.FEMALE : Sex.MALE;
    }

    private double usualAge() {
        if (who.contains("old")) {
            return OLD + draw("age").between(-6, 8);
        }
        if (who.contains("boy") || who.contains("girl") || who.contains("child") || who.contains("kid")) {
            return CHILD + draw("age").between(-1.5, 2);
        }
        return draw("age").between(22, 52);
    }

    private Origin origin() {
        String word = asset.word("origin").orElse("").toUpperCase(Locale.ROOT);
        for (Origin origin : Origin.values()) {
            if (origin.name().equals(word)) {
                return origin;
            }
        }
        return pick("origin", List.of(Origin.values()));
    }

    private Whiskers whiskers(Sex sex, double years) {
        if (sex == Sex.FEMALE || years < 18) {
            return asset.word("whiskers").isPresent() && years >= 18 ? asked() : Whiskers.NONE;
        }
        boolean free = asset.word("whiskers").isEmpty() && draw("whiskers").unit() < 0.16;
        return free ? pick("whisker", List.of(Whiskers.STUBBLE, Whiskers.STUBBLE, Whiskers.BEARD)) : asked();
    }

    private Whiskers asked() {
        return switch (asset.word("whiskers").orElse("")) {
            case "beard" -> Whiskers.BEARD;
            case "moustache" -> Whiskers.MOUSTACHE;
            case "goatee" -> Whiskers.GOATEE;
            case "stubble" -> Whiskers.STUBBLE;
            default -> Whiskers.NONE;
        };
    }

    private double weight() {
        return switch (asset.word("build").orElse("")) {
            case "slim", "thin" -> 0.18;
            case "heavy", "fat" -> 0.97;
            case "plump" -> 0.8;
            case "athletic", "muscular" -> 0.5;
            default -> draw("weight").between(0.34, 0.72);
        };
    }

    private double muscle(Sex sex) {
        return switch (asset.word("build").orElse("")) {
            case "athletic", "muscular" -> 0.85;
            case "slim", "thin" -> 0.42;
            default -> draw("muscle").between(0.4, 0.62) + (sex == Sex.MALE ? 0.06 : 0);
        };
    }

    private double height(Sex sex) {
        return switch (asset.word("height").orElse("")) {
            case "tall" -> 0.72;
            case "short" -> 0.28;
            default -> draw("height").between(0.4, 0.58) + (sex == Sex.FEMALE ? 0.04 : 0);
        };
    }

    private Hair hair(Sex sex, Origin origin, double years) {
        return Style.named(asset.word("hairstyle").orElse(""))
                .map(choices -> pick("hair", choices))
                .orElseGet(() -> usual(sex, origin, years));
    }

    private Hair usual(Sex sex, Origin origin, double years) {
        if (sex == Sex.MALE && years > 35 && draw("bald").unit() < Math.min(0.4, (years - 30) / 100)) {
            return Hair.BALD;
        }
        List<Hair> usual = sex == Sex.MALE
                ? List.of(Hair.SHORT_1, Hair.SHORT_2, Hair.SHORT_4)
                : List.of(Hair.PONYTAIL, Hair.LONG, Hair.PONYTAIL, Hair.LONG, Hair.BRAID, Hair.BOB_2, Hair.BOB_1);
        return origin == Origin.AFRICAN && draw("afro").unit() < 0.4 ? Hair.AFRO : pick("hair", usual);
    }

    private Color hairColor(double years, Origin origin) {
        Optional<Color> asked = asset.word("hair").flatMap(Tints::hair);
        List<String> natural = origin == Origin.CAUCASIAN
                ? List.of("dark-brown", "brown", "light-brown", "blond", "auburn", "ginger")
                : List.of("black", "black", "dark-brown");
        Color own = Tints.hair(pick("hair colour", natural)).orElse(Color.BLACK);
        return asked.orElse(own.lerp(GREYING, Math.clamp((years - 48) / 26, 0, 0.92)));
    }

    private Eyes eyes(Origin origin) {
        String word = asset.word("eyes").orElse("").toUpperCase(Locale.ROOT);
        for (Eyes eyes : Eyes.values()) {
            if (eyes.name().equals(word)) {
                return eyes;
            }
        }
        return origin == Origin.CAUCASIAN ? pick("eyes", List.of(Eyes.values())) : Eyes.BROWN;
    }

    private Seed draw(String decision) {
        return seed.derive(decision);
    }

    private <T> T pick(String decision, List<T> choices) {
        return choices.get(draw(decision).below(choices.size()));
    }
}
