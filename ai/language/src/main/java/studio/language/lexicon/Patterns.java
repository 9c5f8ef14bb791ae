package studio.language.lexicon;

/// Words for what a surface is drawn with.
public final class Patterns {
    /// Pattern adjectives.
    public static final WordList NAMES = WordList.of("""
            striped, spotted, dotted, polka dot, plaid, checkered, chequered, checked, floral, flowery, patterned,
            zigzag, paisley, camouflage, speckled, mottled, printed, embroidered, tartan, marbled, tie dye""");

    /// What is drawn on cloth, as nouns: "a dress with polka dots".
    public static final WordList FIGURES = WordList.of("""
            polka dot, dot, stripe, spot, flower, check, pinstripe, floral pattern, floral print, flower pattern,
            checked pattern, striped pattern, polka dot pattern, pattern, print""");

    private Patterns() {}
}
