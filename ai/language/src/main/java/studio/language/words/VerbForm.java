package studio.language.words;

/// A verb as written: its lemma and its form.
public record VerbForm(String lemma, Form form) {
    /// The forms that the grammar tells apart.
    public enum Form {
        /// "walk"
        BASE,
        /// "walks"
        PRESENT,
        /// "walking"
        ING,
        /// "walked", "grew"
        PAST,
        /// "grown": differs from the past in irregular verbs only
        PARTICIPLE
    }

    /// Whether it can follow "is" as a passive or stand behind its noun ("parked").
    public boolean isParticiple() {
        return form == Form.PAST || form == Form.PARTICIPLE;
    }
}
