package studio.assets.human;

import java.util.Locale;
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
        Face mood) {

    /// The body's sex, which also chooses among clothes and hair.
    public enum Sex {
        FEMALE,
        MALE
    }

    /// Which features and skin a body has.
    public enum Origin {
        AFRICAN,
        ASIAN,
        CAUCASIAN
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
        AFRO("afro01");

        private final String folder;

        Hair(String folder) {
            this.folder = folder;
        }

        String garment() {
            return "hair/" + folder;
        }
    }

    public Look {
        Objects.requireNonNull(suit, "nobody goes without a suit");
        Objects.requireNonNull(shoes, "nobody goes without shoes");
        if (!(years >= 3 && years <= 90)) {
            throw new IllegalArgumentException("ages from 3 to 90 can be shown");
        }
    }

    Physique physique() {
        double male = sex == Sex.MALE ? 1 : 0;
        double african = origin == Origin.AFRICAN ? 0.9 : 0.05;
        double asian = origin == Origin.ASIAN ? 0.9 : 0.05;
        return new Physique(male, years, muscle, weight, height, african, asian);
    }

    /// The pack's skin that fits best.
    String skin() {
        String age = years < 40 ? "young" : years < 62 ? "middleage" : "old";
        String from = origin.name().toLowerCase(Locale.ROOT);
        return age + "_" + from + "_" + (sex == Sex.MALE ? "male" : "female");
    }
}
