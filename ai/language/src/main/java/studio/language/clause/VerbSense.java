package studio.language.clause;

import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.Verbs;
import studio.language.words.Plurals;
import studio.language.words.VerbForm;

/// Whether a word behind a noun is that noun's verb rather than one more noun. "the dog barks" and "the dog shows" look
/// alike; number, the kind of noun before, and what comes after decide.
record VerbSense(Line line, int at, String noun, boolean plural, NounPhrase.Determiner determiner, int count) {
    boolean isVerb() {
        Optional<VerbForm> verb = line.verb(at);
        if (verb.isEmpty()) {
            return false;
        }
        boolean nounish = Verbs.NOUNISH.has(line.plain(at))
                || Verbs.NOUNISH.has(verb.get().lemma());
        return switch (verb.get().form()) {
            case ING -> !Nouns.isNounInIng(line.plain(at)) || Nouns.isLiving(noun) && opensObject(at + 1);
            case PAST, PARTICIPLE -> !Verbs.NOUNISH.has(line.plain(at));
            case PRESENT -> present(nounish);
            case BASE -> base(nounish);
        };
    }

    private boolean present(boolean nounish) {
        boolean one = !plural && count <= 1;
        if (!nounish) {
            return one;
        }
        return one && (Nouns.isLiving(noun) || opensObject(at + 1)) && isSingular() && !endsHere(at + 1);
    }

    private boolean isSingular() {
        return determiner == NounPhrase.Determiner.INDEFINITE
                || determiner == NounPhrase.Determiner.DEFINITE
                || determiner == NounPhrase.Determiner.ANOTHER
                || Nouns.isLiving(noun);
    }

    private boolean base(boolean nounish) {
        if (plural || Plurals.of(noun).plural()) {
            return !nounish || opensObject(at + 1) && Nouns.isLiving(noun);
        }
        return !nounish && Nouns.isLiving(noun) && !endsHere(at + 1) && !line.isVerb(at + 1, VerbForm.Form.PRESENT);
    }

    private boolean endsHere(int i) {
        return line.isStop(i) || line.isComma(i) || line.isJoint(i, Concept.Joint.AND);
    }

    private boolean opensObject(int i) {
        String word = line.plain(i);
        return FunctionWords.INDEFINITE.has(word)
                || FunctionWords.DEFINITE.has(word)
                || FunctionWords.POSSESSIVE.has(word)
                || line.concept(i) instanceof Concept.Counts
                || line.concept(i) instanceof Concept.Relates
                || line.concept(i) instanceof Concept.Leads
                || line.concept(i) instanceof Concept.Heads
                || line.concept(i) instanceof Concept.Paces
                || Verbs.PARTICLES.has(word)
                || word.equals("it")
                || word.equals("them");
    }
}
