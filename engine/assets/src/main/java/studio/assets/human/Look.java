package studio.assets.human;

import java.util.Objects;
import java.util.Optional;
import studio.geometry.Face;
import studio.math.Color;

/// How a person looks, fully decided: body, hair and what they wear. There is no look without a suit and shoes.
///
/// @param years age
/// @param weight 0 to 1, one half is average
/// @param muscle 0 to 1, one half is average
/// @param height 0 to 1, one half is average for that age
/// @param hairColor dyes hair and brows
/// @param upper the colour of what is worn above, where it was asked for
/// @param lower the colour of what is worn below, where it was asked for
/// @param costume what is worn beside the suit
/// @param mood what the face shows whatever the person does
public record Look(
        Sex sex,
        double years,
        double weight,
        double muscle,
        double height,
        Origin origin,
        Suit suit,
        Shoes shoes,
        Hair hair,
        Color hairColor,
        Eyes eyes,
        Optional<Color> upper,
        Optional<Color> lower,
        Costume costume,
        Face mood) {

    /// The body's sex, which also chooses among clothes and hair.
    public enum Sex {
        FEMALE,
        MALE
    }

    /// Which features and skin a body has: the pack's three, and mixtures of them for people between.
    public enum Origin {
        AFRICAN(0.9, 0.05, "african", 1),
        ASIAN(0.05, 0.9, "asian", 0),
        CAUCASIAN(0.05, 0.05, "caucasian", 0),
        INDIAN(0.3, 0.2, "caucasian", 0.55),
        LATINO(0.15, 0.25, "caucasian", 0.24),
        ARAB(0.2, 0.05, "caucasian", 0.3),
        MIXED(0.5, 0.05, "caucasian", 0.5);

        private final double african;
        private final double asian;
        private final String skin;
        private final double dark;

        Origin(double african, double asian, String skin, double dark) {
            this.african = african;
            this.asian = asian;
            this.skin = skin;
            this.dark = dark;
        }

        /// The share of the darkest skin in the skin's colour.
        double dark() {
            return dark;
        }
    }

    /// Colours of eyes, by the pack's pictures.
    public enum Eyes {
        BROWN("brown"),
        LIGHT_BROWN("brownlight"),
        BLUE("blue"),
        GREEN("green"),
        GREY("grey");

        private final String picture;

        Eyes(String picture) {
            this.picture = picture;
        }

        String picture() {
            return "textures/" + picture + "_eye.png";
        }
    }

    /// Shoes of the pack.
    public enum Shoes {
        SHOES_1("shoes01"),
        SHOES_2("shoes02"),
        SHOES_3("shoes03"),
        SHOES_4("shoes04"),
        SHOES_5("shoes05"),
        SHOES_6("shoes06");

        private final String folder;

        Shoes(String folder) {
            this.folder = folder;
        }

        String garment() {
            return "clothes/" + folder;
        }
    }

    /// Hair styles of the pack.
    public enum Hair {
        SHORT_1("short01"),
        SHORT_2("short02"),
        SHORT_3("short03"),
        SHORT_4("short04"),
        BOB_1("bob01"),
        BOB_2("bob02"),
        LONG("long01"),
        PONYTAIL("ponytail01"),
        BRAID("Braid01"),
        AFRO("afro01"),
        BALD("");

        private final String folder;

        Hair(String folder) {
            this.folder = folder;
        }

        /// Nothing where there is no hair.
        Optional<String> garment() {
            return folder.isEmpty() ? Optional.empty() : Optional.of("hair/" + folder);
        }
    }

    public Look {
        Objects.requireNonNull(suit, "nobody goes without a suit");
        Objects.requireNonNull(costume, "nobody goes without a costume");
        Objects.requireNonNull(shoes, "nobody goes without shoes");
        if (!(years >= 3 && years <= 90)) {
            throw new IllegalArgumentException("ages from 3 to 90 can be shown");
        }
    }

    Physique physique() {
        double male = sex == Sex.MALE ? 1 : 0;
        return new Physique(male, years, muscle, weight, height, origin.african, origin.asian);
    }

    /// The pack's skin that fits best.
    String skin() {
        return skin(origin.skin);
    }

    /// The darkest skin of that age and sex.
    String darkestSkin() {
        return skin(Origin.AFRICAN.skin);
    }

    private String skin(String from) {
        String age = years < 40 ? "young" : years < 62 ? "middleage" : "old";
        return age + "_" + from + "_" + (sex == Sex.MALE ? "male" : "female");
    }
}
