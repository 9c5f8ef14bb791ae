package studio.language.clause;

import java.util.Optional;
import java.util.OptionalInt;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.VerbForms;
import studio.language.meaning.Moods;
import studio.language.words.VerbForm;

/// What follows "is": a deed going on, a deed done to the subject, a state, or a name for a deed.
final class Predicates {
    private final Clauses clauses;
    private final VerbPhrases verbs;

    Predicates(Clauses clauses, VerbPhrases verbs) {
        this.clauses = clauses;
        this.verbs = verbs;
    }

    /// After "is": a deed, a state, or something the subject is called.
    int read(int from, int i) {
        Optional<VerbForm> verb = verbs.verbAt(i);
        if (verb.isPresent() && verb.get().form() == VerbForm.Form.ING) {
            return verbs.deed(i, verb.get().lemma(), false);
        }
        if (verb.isPresent() && (verb.get().isParticiple() || isUnchanging(i)) && !isState(i)) {
            return verbs.deed(i, verb.get().lemma(), true);
        }
        if (clauses.line.concept(i) instanceof Concept.Describes && !isDeedByName(i)) {
            return states(i);
        }
        if (clauses.line.concept(i) instanceof Concept.Relates
                || clauses.line.concept(i) instanceof Concept.Leads
                || clauses.line.isStop(i)
                || !clauses.line.plain(i).isEmpty() && FunctionWords.CLOSING.has(clauses.line.plain(i))) {
            return Math.max(i, from + 1);
        }
        return named(i);
    }

    private boolean isState(int i) {
        return clauses.line.concept(i) instanceof Concept.Describes
                && !clauses.afterThen
                && !isThenNext(i + 1)
                && !clauses.line.leads(i + 1, Concept.Way.BY)
                && !clauses.line.leads(i + 1, Concept.Way.INTO);
    }

    /// "is filled, and then …": one of several deeds, not a state.
    private boolean isThenNext(int i) {
        return clauses.line.isJoint(i, Concept.Joint.THEN)
                || clauses.line.isComma(i) && clauses.line.isJoint(i + 1, Concept.Joint.THEN);
    }

    /// "is set", "is cut": a participle that looks like its base form, said of what does nothing itself.
    private boolean isUnchanging(int i) {
        return UNCHANGING.contains(clauses.line.plain(i))
                && !clauses.subjects.isEmpty()
                && clauses.subjects.stream().noneMatch(clauses::isLiving);
    }

    private static final java.util.Set<String> UNCHANGING =
            java.util.Set.of("set", "cut", "put", "hit", "shut", "split", "cast", "spread", "shed", "hurt");

    /// "is red and shiny": more attributes.
    private int states(int i) {
        int end = NounPhrases.adjectivesEnd(clauses.line, i);
        for (int subject : clauses.actors()) {
            NounPhrases.attributes(clauses.line, i, end).forEach(a -> clauses.cast.describe(subject, a));
        }
        return clauses.read(i, end, "predicate adjective");
    }

    /// "looks surprised", "feels sad": how somebody is, not what they do. Gives the item after it.
    Optional<Integer> feels(String lemma, int i) {
        return LINKING.contains(lemma) && isMood(i) ? Optional.of(states(i)) : Optional.empty();
    }

    private static final java.util.Set<String> LINKING = java.util.Set.of("look", "seem", "feel", "appear", "sound");

    /// Whether an adjective of mood stands here and no noun after it.
    boolean isMood(int i) {
        int end = NounPhrases.adjectivesEnd(clauses.line, i);
        return end > i
                && clauses.nouns.at(i).isEmpty()
                && NounPhrases.attributes(clauses.line, i, end).stream()
                        .anyMatch(a -> Moods.feeling(a.word()).isPresent());
    }

    /// "is clay pottery making": nouns and then a deed.
    private boolean isDeedByName(int i) {
        int j = i;
        while (clauses.line.concept(j) instanceof Concept.Describes
                || clauses.line.concept(j) instanceof Concept.Word
                        && isPlainNoun(j)
                        && clauses.line.verb(j).isEmpty()) {
            j++;
        }
        return j > i + 1
                && clauses.line.isVerb(j, VerbForm.Form.ING)
                && clauses.subjects.stream().allMatch(clauses::isPerson);
    }

    /// "is sword fighting", "is push up", "is archery": a deed said as a noun, if people do such things.
    private int named(int i) {
        int j = i;
        while (clauses.line.concept(j) instanceof Concept.Named
                || clauses.line.concept(j) instanceof Concept.Describes
                || !clauses.line.plain(j).isEmpty() && clauses.line.verb(j).isEmpty() && isPlainNoun(j)) {
            j++;
        }
        if (j > i
                && clauses.line
                        .verb(j)
                        .filter(v -> v.form() == VerbForm.Form.ING)
                        .isPresent()) {
            clauses.read(i, j, "noun before its deed");
            return verbs.deed(j, clauses.line.verb(j).get().lemma(), false);
        }
        boolean living =
                !clauses.subjects.isEmpty() && clauses.subjects.stream().allMatch(clauses::isLiving);
        String word = clauses.line.plain(i);
        if (living
                && !FunctionWords.CLOSING.has(word)
                && (j > i || clauses.line.verb(i).isPresent())) {
            return clauses.line.verb(i).isPresent()
                    ? verbs.deed(i, clauses.line.verb(i).get().lemma(), false)
                    : guessed(i, j);
        }
        return i;
    }

    private boolean isPlainNoun(int i) {
        String word = clauses.line.plain(i);
        return clauses.line.concept(i) instanceof Concept.Word && !word.isEmpty() && !FunctionWords.CLOSING.has(word);
    }

    private int guessed(int from, int to) {
        String words = clauses.line.text(from, to);
        String verb =
                VerbForms.guess(words.substring(words.lastIndexOf(' ') + 1)).orElse(words);
        verbs.act(verb, OptionalInt.empty(), Optional.empty());
        return clauses.read(from, to, "deed by its name");
    }
}
