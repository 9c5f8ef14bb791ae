package studio.language.lexicon;

/// Words for how fast and how much.
public final class Paces {
    /// Slow.
    public static final WordList SLOWLY = WordList.of("""
            slowly, slow, gently, gradually, softly, lazily, leisurely, steadily, gracefully, calmly, carefully, little
            by little, bit by bit, at a slow pace, subtly, peacefully, quietly, cautiously, unhurriedly""");

    /// Fast.
    public static final WordList QUICKLY = WordList.of("""
            quickly, fast, rapidly, swiftly, hurriedly, at high speed, at full speed, at speed, hastily, briskly,
            speedily, sharply, in a hurry, furiously, as fast as it can, instantly, abruptly, rapid, quick""");

    /// Words that only strengthen or weaken, or say a manner that changes nothing.
    public static final WordList DEGREE = WordList.of("""
            very, really, quite, extremely, highly, fully, completely, partly, partially, slightly, somewhat, too, so,
            just, also, even, still, already, again, always, once, together, happily, sadly, suddenly, suddently, first,
            firstly, playfully, proudly, joyfully, energetically, passionately, confidently, beautifully, elegantly,
            gleefully, excitedly, nervously, loudly, silently, tightly, loosely, deeply, brightly, vigorously,
            triumphantly, thoughtfully, intently, attentively, effortlessly, skillfully, skilfully, alone, directly,
            immediately, only, perfectly, precisely, clearly, probably, maybe, simply, easily, busily, curiously,
            eagerly, angrily, lovingly, tenderly, dramatically, majestically, frantically, repeatedly, continuously,
            constantly, briefly, momentarily, unexpectedly, apparently, actually, all, both, almost, nearly, about,
            around about, roughly, exactly, at least, at most, more, less, most, else, well, straight, brilliantly,
            neatly, diligently, patiently, politely, rhythmically, enthusiastically, magically, naturally, freely,
            lightly, firmly, heavily, rather, perhaps, as usual, of course, comfortably, securely, evenly, randomly,
            independently, strategically, seamlessly, violently, wildly, warmly, cheerfully, peacefully, tall and proud,
            indoors, outdoors, nearby, upside down, inside out, side by side, one by one, hand in hand, face down, in
            unison, in sync, in slow circles, in circles, in a circle, back and forth, up and down, round and round,
            from side to side, in place, at first, at once, for a while, for a moment, all at once, all over, in turn,
            in pieces, by itself, by themselves, on its own, on their own, with joy, out loud, over and over, here and
            there""");

    private Paces() {}
}
