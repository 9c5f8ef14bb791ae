package studio.assets.human;

import java.util.List;

/// What there is to wear: whole suits, each covering the body from shoulder to thigh at least. A look without one
/// cannot be written
/// down, and there is none that leaves the trunk bare.
public enum Suit {
    MALE_CASUAL_1("male_casualsuit01", "casual"),
    MALE_CASUAL_2("male_casualsuit02", "casual"),
    MALE_CASUAL_3("male_casualsuit03", "casual"),
    MALE_CASUAL_4("male_casualsuit04", "casual"),
    MALE_CASUAL_5("male_casualsuit05", "casual"),
    MALE_CASUAL_6("male_casualsuit06", "casual"),
    MALE_ELEGANT("male_elegantsuit01", "elegant"),
    MALE_WORK("male_worksuit01", "work"),
    FEMALE_CASUAL_1("female_casualsuit01", "casual"),
    FEMALE_CASUAL_2("female_casualsuit02", "summer"),
    FEMALE_ELEGANT("female_elegantsuit01", "elegant");

    private final String folder;
    private final String style;

    Suit(String folder, String style) {
        this.folder = folder;
        this.style = style;
    }

    /// Its folder below the pack's proxies.
    String garment() {
        return "clothes/" + folder;
    }

    /// The word that asks for it: "casual", "elegant", "work", "summer".
    public String style() {
        return style;
    }

    /// The shoes that go with it.
    List<Look.Shoes> shoes() {
        return switch (this) {
            case FEMALE_ELEGANT -> List.of(Look.Shoes.SHOES_3);
            case MALE_ELEGANT -> List.of(Look.Shoes.SHOES_1, Look.Shoes.SHOES_3, Look.Shoes.SHOES_4);
            case MALE_WORK -> List.of(Look.Shoes.SHOES_2, Look.Shoes.SHOES_3);
            case MALE_CASUAL_1, MALE_CASUAL_2, MALE_CASUAL_3, MALE_CASUAL_4, MALE_CASUAL_5, MALE_CASUAL_6 ->
                List.of(Look.Shoes.values());
            case FEMALE_CASUAL_1, FEMALE_CASUAL_2 ->
                List.of(Look.Shoes.SHOES_2, Look.Shoes.SHOES_5, Look.Shoes.SHOES_6);
        };
    }
}
