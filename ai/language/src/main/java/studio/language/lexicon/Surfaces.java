package studio.language.lexicon;

/// Words for how a surface looks and feels.
public final class Surfaces {
    /// Surface adjectives.
    public static final WordList NAMES = WordList.of("""
            smooth, rough, shiny, glossy, matte, matt, dull, polished, wet, dry, dusty, dirty, muddy, clean, rusty,
            rusted, fluffy, furry, hairy, soft, hard, sticky, slippery, icy, frosty, frozen, mossy, transparent,
            translucent, clear, opaque, reflective, glittery, sparkling, sparkly, gleaming, glowing, grainy, bumpy,
            wrinkled, cracked, chipped, weathered, worn, scratched, silky, velvety, greasy, oily, ice covered, vine
            covered, ivy covered, moss covered, sharp, crisp, crusty""");

    private Surfaces() {}
}
