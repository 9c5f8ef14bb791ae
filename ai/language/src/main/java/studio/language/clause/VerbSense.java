package studio.language.clause;

import java.util.Optional;
import java.util.Set;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.VerbForms;
import studio.language.lexicon.Verbs;
import studio.language.words.Plurals;
import studio.language.words.VerbForm;

/// Whether a word behind a noun is that noun's verb rather than one more noun. "the dog barks" and "the dog shows" look
/// alike; number, the kind of noun before, and what comes after decide.
///
/// @param noun the noun before, in the singular
/// @param plural whether it is written as a plural
/// @param joined whether another subject stands before it: "a cat and a dog run"
record VerbSense(
        Line line, int at, String noun, boolean plural, NounPhrase.Determiner determiner, int count, boolean joined) {
    boolean isVerb() {
        Optional<VerbForm> verb = line.verb(at);
        if (verb.isEmpty()) {
            return isUnknownVerb();
        }
        boolean nounish = isNounish(line, at);
        return switch (verb.get().form()) {
            case ING -> !Nouns.isNounInIng(line.plain(at)) || Nouns.isLiving(noun) && opensObject(line, at + 1);
            case PAST, PARTICIPLE -> !Verbs.NOUNISH.has(line.plain(at));
            case PRESENT -> present(nounish);
            case BASE -> base(nounish);
        };
    }

    static boolean isNounish(Line line, int at) {
        return Verbs.NOUNISH.has(line.plain(at))
                || line.verb(at).filter(v -> Verbs.NOUNISH.has(v.lemma())).isPresent();
    }

    /// A verb the lexicon lacks: after "a dog", or behind "a" and a noun, where no plural can stand.
    private boolean isUnknownVerb() {
        String word = line.plain(at);
        boolean ing = Nouns.isLiving(noun) && VerbForms.guess(word).isPresent() && !Nouns.isNounInIng(word);
        boolean present = (!plural || Nouns.isLiving(noun))
                && Plurals.of(word).plural()
                && !word.equals("people")
                && (Nouns.isLiving(noun) || determiner == NounPhrase.Determiner.INDEFINITE)
                && opensObject(line, at + 1);
        return ing || present;
    }

    private boolean present(boolean nounish) {
        if (determiner == NounPhrase.Determiner.INDEFINITE && !plural || !nounish) {
            return true;
        }
        boolean moves = !plural
                && determiner == NounPhrase.Determiner.DEFINITE
                && Verbs.TRAVELS.has(line.verb(at).map(VerbForm::lemma).orElse(""));
        return moves || Nouns.isLiving(noun) && opensObject(line, at + 1) && !endsHere(line, at + 1);
    }

    private boolean base(boolean nounish) {
        String lemma = line.plain(at);
        if (plural || Plurals.of(noun).plural()) {
            return !nounish || opensObject(line, at + 1) && (Nouns.isLiving(noun) || Verbs.TRAVELS.has(lemma));
        }
        boolean moves = joined && Verbs.TRAVELS.has(lemma) && opensObject(line, at + 1);
        boolean acts = !nounish && (opensPlainObject(line, at + 1) || lemma.equals("become"));
        boolean lives = !nounish
                && Nouns.isLiving(noun)
                && !endsHere(line, at + 1)
                && !line.isVerb(at + 1, VerbForm.Form.PRESENT);
        boolean both = joined && !nounish && Nouns.isLiving(noun) && endsHere(line, at + 1);
        return moves || acts || lives || both;
    }

    private static final Set<String> PARTICLES =
            Set.of("up", "down", "out", "off", "away", "back", "over", "around", "in");

    static boolean endsHere(Line line, int i) {
        return line.isStop(i) || line.isComma(i) || line.isJoint(i, Concept.Joint.AND);
    }

    /// Whether what begins here is plainly something acted on.
    static boolean opensPlainObject(Line line, int i) {
        String word = line.plain(i);
        return FunctionWords.INDEFINITE.has(word)
                || FunctionWords.DEFINITE.has(word)
                || FunctionWords.POSSESSIVE.has(word)
                || word.equals("it")
                || word.equals("them")
                || word.equals("another")
                || FunctionWords.REFLEXIVE.has(word);
    }

    /// Whether what begins here goes with a verb: its object, its adverb, its preposition.
    static boolean opensObject(Line line, int i) {
        Concept concept = line.concept(i);
        return opensPlainObject(line, i)
                || concept instanceof Concept.Counts
                || concept instanceof Concept.Relates
                || concept instanceof Concept.Leads(var way) && way != Concept.Way.OF
                || concept instanceof Concept.Heads
                || concept instanceof Concept.Paces
                || PARTICLES.contains(line.plain(i));
    }
}
