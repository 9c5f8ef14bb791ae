package studio.language.lexicon;

/// Words for age.
public final class Ages {
    /// Age adjectives.
    public static final WordList NAMES = WordList.of("""
            old, young, new, ancient, antique, vintage, elderly, aged, middle aged, teenage, modern, contemporary,
            retro, medieval, victorian, futuristic, adult, newborn, baby, juvenile, mature, older, younger, old
            fashioned, prehistoric, brand new""");

    private Ages() {}
}
