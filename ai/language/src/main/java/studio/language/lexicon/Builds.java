package studio.language.lexicon;

/// Words for the build and bearing of people and animals.
public final class Builds {
    /// Build adjectives.
    public static final WordList NAMES = WordList.of("""
            fat, plump, chubby, skinny, lean, muscular, strong, athletic, stocky, overweight, curvy, petite, lanky,
            bald, bearded, bulky, burly, sturdy, fit, heavyset, pregnant, blind, long haired, short haired, curly
            haired, blond haired, red haired""");

    private Builds() {}
}
