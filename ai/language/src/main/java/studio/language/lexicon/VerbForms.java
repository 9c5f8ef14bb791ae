package studio.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.words.Conjugation;
import studio.language.words.VerbForm;

/// Every form of every verb of [Verbs].
public final class VerbForms {
    private static final Conjugation ALL = new Conjugation(lemmas());

    private VerbForms() {}

    /// The verb that a word is a form of, if the lexicon has it.
    public static Optional<VerbForm> of(String word) {
        return ALL.of(word);
    }

    /// Every form of one verb, in the lexicon or not.
    public static List<String> formsOf(String lemma) {
        return new Conjugation(List.of(lemma)).formsOf(lemma);
    }

    /// The lemma that a word in -ing must have, though the lexicon lacks it: an honest guess for verbs never met.
    public static Optional<String> guess(String word) {
        if (!word.endsWith("ing") || word.length() < 6) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 3);
        int n = stem.length();
        boolean doubled = stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0;
        return Optional.of(doubled ? stem.substring(0, n - 1) : stem);
    }

    private static List<String> lemmas() {
        List<String> lemmas = new ArrayList<>(List.of("be", "have", "do"));
        for (WordList list : List.of(Verbs.TRAVELS, Verbs.RESTS, Verbs.CHANGES, Verbs.OTHER)) {
            list.words().stream().filter(w -> w.indexOf(' ') < 0).forEach(lemmas::add);
        }
        return lemmas.stream().distinct().toList();
    }
}
