package studio.language.lexicon;

/// Words for colours.
public final class Colours {
    /// Colours in one word, British and American.
    public static final WordList NAMES = WordList.of("""
            red, orange, yellow, green, blue, purple, pink, brown, black, white, gray, grey, silver, gold, golden, cyan,
            magenta, violet, indigo, turquoise, teal, beige, cream, ivory, maroon, crimson, scarlet, navy, olive, lime,
            khaki, tan, bronze, copper, lavender, lilac, mauve, burgundy, aqua, amber, coral, salmon, peach, mint,
            emerald, ruby, sapphire, charcoal, rust, mustard, fuchsia, sandy, blonde, blond, rainbow, multicolored,
            multicoloured, multicolor, colorful, colourful, reddish, bluish, greenish, yellowish, brownish, tawny,
            auburn, azure, ochre, taupe, sepia""");

    /// Words that shade a colour.
    public static final WordList SHADES = WordList.of("""
            sunset, sunrise, dark, light, deep, bright, pale, vivid, soft, rich, brilliant, hot, baby, royal, sky, navy,
            forest, lime, neon, matte, glossy, metallic, blood, rose, pastel, dull, warm, cool, vibrant, lush, faded,
            autumn, midnight, olive, ruby, cherry, lemon, emerald, jet, snow, off, pure""");

    private Colours() {}
}
