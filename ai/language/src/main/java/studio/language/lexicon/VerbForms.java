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
        boolean silent = stem.endsWith("cl")
                || stem.endsWith("bl")
                || stem.endsWith("c")
                || stem.endsWith("v")
                || stem.endsWith("dg")
                || stem.endsWith("iz");
        return Optional.of(doubled ? stem.substring(0, n - 1) : silent ? stem + "e" : stem);
    }

    /// The lemma of a verb in the present that the lexicon lacks: "transmogrifies".
    public static String guessPresent(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses") || word.endsWith("xes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    private static List<String> lemmas() {
        List<String> lemmas = new ArrayList<>(List.of("be", "have", "do"));
        for (WordList list : List.of(Verbs.TRAVELS, Verbs.RESTS, Verbs.CHANGES, Verbs.OTHER)) {
            list.words().stream().filter(w -> w.indexOf(' ') < 0).forEach(lemmas::add);
        }
        return lemmas.stream().distinct().toList();
    }
}
