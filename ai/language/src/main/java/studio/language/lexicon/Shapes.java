package studio.language.lexicon;

/// Words for form.
public final class Shapes {
    /// Shape adjectives.
    public static final WordList NAMES = WordList.of("""
            round, circular, square, rectangular, triangular, oval, spherical, cubic, cubical, cylindrical, conical,
            hexagonal, octagonal, pentagonal, pyramidal, curved, straight, flat, pointed, pointy, spiral, twisted,
            arched, domed, crooked, bent, diamond shaped, heart shaped, star shaped, teardrop, l shaped, crescent,
            hollow, sharp, angular, winding""");

    private Shapes() {}
}
