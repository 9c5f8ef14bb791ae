package studio.language.lexicon;

/// The small words that hold a sentence together. None is ever a noun.
public final class FunctionWords {
    /// Words at which a noun phrase ends.
    public static final WordList CLOSING = WordList.of("""
            is, are, was, were, be, being, been, am, has, have, had, having, do, does, did, can, could, will, would,
            shall, should, may, might, must, not, isn't, aren't, doesn't, don't, to, of, in, on, at, by, for, with, from,
            into, it, he, she, they, them, him, i, me, we, us, you, who, whom, whose, which, that, there, when, where, why, how, if, then, than, as, so, but,
            and, or, nor, yet, too, very, also, just, only, even, no, up, down, out, off, away, over, through, together,
            apart, it's, its, his, her, their, our, my, your, this, these, those, a, an, the, each, every, until,
            because, while, himself, herself, itself, themselves, someone's, what, around, about, onto, like, clockwise, anticlockwise, counterclockwise,
            without, ago, well, now, here, begins, starts, gets""");

    public static final WordList AUXILIARIES = Verbs.AUXILIARY;

    /// Forms of "be" that what follows is said of the subject.
    public static final WordList BE =
            WordList.of("is, are, was, were, be, being, been, am, isn't, aren't, 's, 're, gets, get, got, getting");

    /// Before another verb these say only that it begins or goes on.
    public static final WordList STARTS = WordList.of(
            "starts, start, started, starting, begins, begin, began, beginning, continues, continue, keeps, keep, keeping, tries, try, trying, attempts, proceeds, prepares");

    public static final WordList INDEFINITE = WordList.of("a, an");

    public static final WordList DEFINITE = WordList.of("the, this, that, these, those");

    public static final WordList POSSESSIVE = WordList.of("its, his, her, their, my, your, our");

    public static final WordList OTHER = WordList.of("another, other, each, every, any, all, either, no");

    public static final WordList RELATIVE = WordList.of("that, which, who, whom");

    public static final WordList REFLEXIVE =
            WordList.of("itself, himself, herself, themselves, each other, one another, itself");

    private FunctionWords() {}
}
