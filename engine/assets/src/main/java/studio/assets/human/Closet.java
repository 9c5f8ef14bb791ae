package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.human.Costume.Drape;
import studio.assets.human.Costume.Extra;
import studio.assets.human.Costume.Fall;
import studio.assets.human.Costume.Hat;
import studio.assets.human.Costume.Legs;
import studio.assets.human.Costume.Whiskers;
import studio.assets.human.Look.Sex;
import studio.assets.human.Piece.Slot;
import studio.math.Color;
import studio.math.Seed;

/// Takes clothes out of the closet for an outfit; what the outfit leaves open is drawn from the seed, so that no two
/// people come out alike.
final class Closet {
    private static final List<String> HIM = List.of("shirt", "jumper", "tee", "plaid", "jacket", "tee", "jumper");
    private static final List<String> HER = List.of("tee", "blouse", "jumper", "tee", "plaid", "jacket", "blouse");

    private final Outfit outfit;
    private final Sex sex;
    private final boolean child;
    private final Seed seed;
    private final String upper;
    private final String lower;

    Closet(Outfit outfit, Sex sex, double years, Seed seed) {
        this.outfit = outfit;
        this.sex = sex;
        this.child = years < 15;
        this.seed = seed;
        this.upper = upperKind();
        this.lower = lowerKind();
    }

    private String upperKind() {
        Optional<Piece> whole = outfit.first(Slot.WHOLE);
        Optional<Piece> top = outfit.first(Slot.UPPER);
        if (whole.isPresent()) {
            return whole.get().what();
        }
        boolean over = coat().isPresent();
        return over ? "coat" : top.map(Piece::what).orElseGet(() -> pick("upper", sex == Sex.MALE ? HIM : HER));
    }

    private String lowerKind() {
        Optional<Piece> below = outfit.first(Slot.LOWER);
        if (below.isPresent()) {
            return below.get().what();
        }
        boolean skirt = outfit.all(Slot.OVER).stream()
                .anyMatch(p -> p.what().contains("skirt") || p.what().equals("tutu"));
        if (skirt) {
            return "bloomers";
        }
        boolean smart = upper.equals("blazer") || upper.equals("coat");
        return switch (upper) {
            case "suit", "tracksuit" -> "trousers";
            case "overalls" -> "overalls";
            case "dress", "gown" -> "bloomers";
            case "robe" -> "trousers";
            default -> smart ? "trousers" : pick("lower", List.of("jeans", "jeans", "trousers"));
        };
    }

    /// The suit whose upper half is worn.
    Suit suit() {
        boolean him = sex == Sex.MALE;
        return switch (upper) {
            case "suit", "blazer" -> Suit.MALE_ELEGANT;
            case "overalls" -> Suit.MALE_WORK;
            case "jacket", "coat" -> Suit.MALE_CASUAL_5;
            case "jumper", "tracksuit", "robe" -> Suit.MALE_CASUAL_2;
            case "tee", "dress", "gown" -> him ? Suit.MALE_CASUAL_6 : Suit.FEMALE_CASUAL_1;
            case "blouse" -> Suit.FEMALE_ELEGANT;
            case "plaid" -> Suit.MALE_CASUAL_3;
            default -> him ? Suit.MALE_CASUAL_1 : child ? Suit.MALE_CASUAL_3 : Suit.FEMALE_ELEGANT;
        };
    }

    /// The suit whose lower half is worn.
    Suit below() {
        boolean him = sex == Sex.MALE;
        return switch (lower) {
            case "overalls" -> Suit.MALE_WORK;
            case "trousers" -> Suit.MALE_ELEGANT;
            case "leggings" -> Suit.FEMALE_CASUAL_1;
            case "bloomers" -> Suit.FEMALE_CASUAL_2;
            case "shorts" -> him ? Suit.MALE_CASUAL_2 : Suit.FEMALE_CASUAL_2;
            default -> him ? Suit.MALE_CASUAL_2 : Suit.FEMALE_CASUAL_1;
        };
    }

    Optional<Color> upperColor() {
        return vest().or(this::coat)
                .or(() -> outfit.first(Slot.WHOLE))
                .or(() -> outfit.first(Slot.UPPER))
                .flatMap(Piece::color)
                .or(outfit::loose)
                .or(this::ownColor);
    }

    private Optional<Piece> vest() {
        return outfit.all(Slot.EXTRA).stream()
                .filter(p -> p.what().equals("vest"))
                .findFirst();
    }

    private Optional<Piece> coat() {
        return outfit.first(Slot.OVER).filter(p -> p.what().equals("coat"));
    }

    /// Tops have a colour of their own, so that two in one cut are not twins; a shirt of stripes keeps its picture.
    private Optional<Color> ownColor() {
        return switch (upper) {
            case "suit", "overalls" -> Optional.empty();
            case "plaid" -> draw("keeps").unit() < 0.5 ? Optional.empty() : quiet("top");
            case "blazer" -> Tints.cloth(pick("blazer", List.of("navy", "charcoal", "black")));
            case "dress", "gown" ->
                Tints.cloth(pick("dress", List.of("red", "blue", "teal", "purple", "green", "coral")));
            case "robe" -> Tints.cloth("brown");
            default -> quiet("top");
        };
    }

    private Optional<Color> quiet(String decision) {
        return Tints.cloth(pick(decision, Tints.QUIET));
    }

    Optional<Color> lowerColor() {
        boolean whole = upper.equals("suit")
                || upper.equals("overalls")
                || upper.equals("tracksuit")
                || upper.equals("robe")
                || upper.equals("dress")
                || upper.equals("gown");
        if (lower.equals("jeans")
                && outfit.first(Slot.LOWER).flatMap(Piece::color).equals(Tints.cloth("blue"))) {
            return Optional.empty();
        }
        return outfit.first(Slot.LOWER).flatMap(Piece::color).or(() -> whole ? upperColor() : skirtColor());
    }

    private Optional<Color> skirtColor() {
        return switch (lower) {
            case "bloomers" -> Tints.cloth("charcoal");
            case "trousers" ->
                Tints.cloth(pick("trousers", List.of("charcoal", "navy", "khaki", "brown", "black", "grey")));
            case "leggings" -> Tints.cloth("black");
            case "shorts" ->
                outfit.first(Slot.LOWER).isPresent()
                        ? Tints.cloth(pick("shorts", List.of("khaki", "navy", "olive", "grey")))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    Costume costume(Whiskers whiskers) {
        return new Costume(below(), legs(), upperWeave(), lowerWeave(), drapes(), hat(), extras(), whiskers);
    }

    private Legs legs() {
        return lower.equals("shorts") ? Legs.SHORT : Legs.LONG;
    }

    private Weave upperWeave() {
        if (vest().isPresent()) {
            return Weave.BANDS;
        }
        Weave said = outfit.first(Slot.WHOLE)
                .or(() -> outfit.first(Slot.UPPER))
                .map(Piece::weave)
                .orElse(outfit.looseWeave());
        boolean drawn = outfit.isSilent() && said == Weave.PLAIN && (upper.equals("tee") || upper.equals("jumper"));
        return drawn && draw("weave").unit() < 0.25
                ? pick("woven", List.of(Weave.STRIPES, Weave.CHECKS, Weave.DOTS))
                : said;
    }

    private Weave lowerWeave() {
        Weave below = outfit.first(Slot.LOWER).map(Piece::weave).orElse(Weave.PLAIN);
        boolean whole = upper.equals("tracksuit") || upper.equals("suit");
        return below == Weave.PLAIN && whole ? upperWeave() : below;
    }

    private List<Drape> drapes() {
        List<Drape> drapes = new ArrayList<>();
        Color own = upperColor().orElse(Color.grey(0.2));
        switch (upper) {
            case "dress" -> drapes.add(new Drape(Fall.SKIRT, own, upperWeave()));
            case "gown", "robe" -> drapes.add(new Drape(Fall.LONG_SKIRT, own, upperWeave()));
            default -> {}
        }
        for (Piece piece : outfit.all(Slot.OVER)) {
            Color color = piece.color()
                    .orElseGet(() -> piece.what().equals("coat")
                            ? own
                            : quiet(piece.what()).orElse(own));
            drapes.add(new Drape(fall(piece.what()), color, piece.weave()));
        }
        return drapes;
    }

    private static Fall fall(String what) {
        return switch (what) {
            case "long-skirt" -> Fall.LONG_SKIRT;
            case "coat" -> Fall.COAT;
            case "apron" -> Fall.APRON;
            case "cape" -> Fall.CAPE;
            case "tutu" -> Fall.TUTU;
            default -> Fall.SKIRT;
        };
    }

    private Optional<Hat> hat() {
        return outfit.first(Slot.HAT)
                .map(piece -> new Hat(
                        Hat.Shape.valueOf(piece.what().replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                        piece.color().or(() -> quiet("hat")).orElse(Color.grey(0.2))));
    }

    private List<Extra> extras() {
        List<Extra> extras = new ArrayList<>();
        for (Piece piece : outfit.all(Slot.EXTRA)) {
            switch (piece.what()) {
                case "glasses" -> extras.add(Extra.GLASSES);
                case "sunglasses" -> extras.add(Extra.SUNGLASSES);
                case "red-nose" -> extras.add(Extra.RED_NOSE);
                default -> {}
            }
        }
        return extras;
    }

    /// Whether a wig is asked for.
    boolean wig() {
        return outfit.all(Slot.EXTRA).stream().anyMatch(p -> p.what().equals("wig"));
    }

    /// The shoes that were asked for, or some that go with the suit.
    Look.Shoes shoes() {
        Optional<Piece> feet = outfit.first(Slot.FEET);
        if (feet.isPresent()) {
            return switch (feet.get().what()) {
                case "boots" -> Look.Shoes.SHOES_3;
                case "trainers" -> pick("shoes", List.of(Look.Shoes.SHOES_5, Look.Shoes.SHOES_6));
                default -> pick("shoes", List.of(Look.Shoes.SHOES_1, Look.Shoes.SHOES_4));
            };
        }
        return pick("shoes", suit().shoes());
    }

    private Seed draw(String decision) {
        return seed.derive(decision);
    }

    private <T> T pick(String decision, List<T> choices) {
        return choices.get(draw(decision).below(choices.size()));
    }
}
