package studio.language.lexicon;

/// Words for size.
public final class Sizes {
    /// Size adjectives.
    public static final WordList NAMES = WordList.of("""
            tiny, small, little, miniature, mini, big, large, huge, giant, gigantic, enormous, massive, immense, vast,
            colossal, tall, short, high, low, long, wide, broad, narrow, thick, thin, slim, slender, deep, shallow,
            oversized, towering, medium sized, life sized, lifesize, smaller, bigger, larger, taller, shorter, longer""");

    /// Those that mean more than usual.
    public static final WordList BIG = WordList.of("""
            big, large, huge, giant, gigantic, enormous, massive, immense, vast, colossal, tall, long, wide, thick,
            oversized, towering, bigger, larger, taller""");

    /// Those that mean less than usual.
    public static final WordList SMALL = WordList.of("""
            tiny, small, little, miniature, mini, short, thin, narrow, smaller, shorter""");

    private Sizes() {}
}
