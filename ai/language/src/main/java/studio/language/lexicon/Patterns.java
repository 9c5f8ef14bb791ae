package studio.language.lexicon;

/// Words for what a surface is drawn with.
public final class Patterns {
    /// Pattern adjectives.
    public static final WordList NAMES = WordList.of("""
            striped, spotted, dotted, polka dot, plaid, checkered, chequered, checked, floral, flowery, patterned,
            zigzag, paisley, camouflage, speckled, mottled, printed, embroidered, tartan, marbled, tie dye""");

    private Patterns() {}
}
