package studio.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.language.grammar.Concept;
import studio.language.lexicon.FunctionWords;
import studio.language.lexicon.Nouns;
import studio.language.lexicon.VerbForms;
import studio.language.lexicon.Verbs;
import studio.language.meaning.Attribute;
import studio.language.words.Plurals;
import studio.language.words.Token;
import studio.language.words.VerbForm;

/// Reads one noun phrase up to its head noun. Nothing has to be known of a word for it to be a noun: the words around
/// it say so.
final class NounHead {
    /// The most items that one noun phrase takes, so that a text of adjectives only costs what it is long.
    private static final int LONGEST = 16;

    private final Line line;
    private final int from;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Integer> asides = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private NounPhrase.Determiner determiner = NounPhrase.Determiner.NONE;
    private Optional<String> owner = Optional.empty();
    private int count;
    private boolean said;
    private boolean capital;
    private boolean lastPlural;
    private boolean rest;
    private int i;

    NounHead(Line line, int from) {
        this.line = line;
        this.from = from;
        this.i = from;
    }

    Optional<NounPhrase> read() {
        introduction();
        while (i < Math.min(line.size(), from + LONGEST) && step()) {
            i++;
        }
        trimJoint();
        if (parts.isEmpty() && !adjectiveAsNoun()) {
            return Optional.empty();
        }
        return Optional.of(phrase());
    }

    /// Determiners and numbers, in any order they are said in: "the two", "all three of the".
    private void introduction() {
        boolean more = true;
        while (more && i < from + LONGEST) {
            String word = line.plain(i);
            if (line.concept(i) instanceof Concept.Counts(int n, boolean s)) {
                count = n;
                said = s;
            } else if (line.concept(i) instanceof Concept.Silent
                    && i > from
                    && line.plain(i).equals("of")) {
                said = said || false;
            } else if (FunctionWords.INDEFINITE.has(word)) {
                determiner = NounPhrase.Determiner.INDEFINITE;
            } else if (FunctionWords.DEFINITE.has(word) && !isRelative()) {
                determiner = NounPhrase.Determiner.DEFINITE;
            } else if (FunctionWords.POSSESSIVE.has(word)) {
                determiner = NounPhrase.Determiner.POSSESSIVE;
            } else if (word.equals("another") || word.equals("other")) {
                determiner = NounPhrase.Determiner.ANOTHER;
            } else if (FunctionWords.OTHER.has(word) && i == from) {
                determiner = NounPhrase.Determiner.DEFINITE;
            } else {
                more = false;
            }
            boolean partOf = line.leads(i + 1, Concept.Way.OF) && FunctionWords.DEFINITE.has(line.plain(i + 2));
            i += more ? line.concept(i) instanceof Concept.Counts && partOf ? 2 : 1 : 0;
        }
    }

    /// "that" before a verb relates, before a noun it points.
    private boolean isRelative() {
        return line.plain(i).equals("that")
                && (FunctionWords.AUXILIARIES.has(line.plain(i + 1))
                        || line.isVerb(i + 1, VerbForm.Form.PRESENT)
                        || FunctionWords.DEFINITE.has(line.plain(i + 1)));
    }

    /// Takes one item into the phrase, or says that the phrase has ended.
    private boolean step() {
        return switch (line.concept(i)) {
            case Concept.Describes(var attribute) -> adjective(attribute);
            case Concept.Weathers w -> aside();
            case Concept.Dates d -> aside();
            case Concept.Silent s -> parts.isEmpty() && !line.plain(i).isEmpty() && i > from && isNominal(i + 1);
            case Concept.Named(String noun, boolean plural) -> compound(noun, plural);
            case Concept.Joins(var joint) -> joint == Concept.Joint.AND && joinsAdjectives();
            case Concept.Counts c -> false;
            case Concept.Word(var token) -> word(token);
            case Concept.Relates r -> false;
            case Concept.Leads l -> false;
            case Concept.Shoots s -> false;
            case Concept.Sizes s -> false;
            case Concept.Looks l -> false;
            case Concept.Focuses f -> false;
            case Concept.Blurs b -> false;
            case Concept.Plays p -> false;
            case Concept.Styles s -> false;
            case Concept.Lasts l -> false;
            case Concept.Heads h -> false;
            case Concept.Paces p -> parts.isEmpty() && i > from && isNominal(i + 1);
            case Concept.Wears w -> false;
            case Concept.Consists c -> false;
            case Concept.Says s -> false;
            case Concept.Compares c -> false;
        };
    }

    private boolean adjective(Attribute attribute) {
        if (parts.isEmpty() && standsAsNoun(attribute)) {
            parts.add(attribute.word());
            return true;
        }
        if (parts.isEmpty()) {
            attributes.add(attribute);
            rest = true;
            return true;
        }
        // After a noun, an adjective goes on only when a noun follows: "garden glass table"; a material may be a noun.
        boolean inner = attribute.kind() == Attribute.Kind.MATERIAL
                || attribute.kind() == Attribute.Kind.OTHER
                || attribute.kind() == Attribute.Kind.COLOUR;
        if (inner
                && line.concept(i + 1) instanceof Concept.Word
                && isNominal(i + 1)
                && !lastPlural
                && line.verb(i).isEmpty()
                && attribute.kind() != Attribute.Kind.OTHER) {
            parts.add(attribute.word());
            return true;
        }
        boolean noun = NOUN_TOO.contains(attribute.word()) && !lastPlural && !isNominal(i + 1);
        if (noun) {
            parts.add(attribute.word());
        }
        return noun;
    }

    /// Adjectives and materials that are nouns behind another noun: "wine glass", "street light".
    private static final java.util.Set<String> NOUN_TOO = java.util.Set.of(
            "glass", "paper", "stone", "cloth", "iron", "light", "square", "cork", "brick", "cover", "fabric", "straw",
            "fur");

    private boolean aside() {
        if (!parts.isEmpty()) {
            return false;
        }
        boolean modifies = isNominal(i + 1) && !isBareVerb(i + 1)
                || line.concept(i + 1) instanceof Concept.Describes
                || (line.isComma(i + 1) || line.isJoint(i + 1, Concept.Joint.AND))
                        && line.concept(i + 2) instanceof Concept.Describes;
        if (modifies) {
            asides.add(i);
        }
        return modifies;
    }

    private boolean compound(String noun, boolean plural) {
        if (!parts.isEmpty() && (lastPlural || Nouns.isLiving(parts.getLast()) && Nouns.isLiving(noun))) {
            return false;
        }
        parts.add(noun);
        lastPlural = plural;
        return true;
    }

    /// "a brown and white dog": a joint between two adjectives before one noun.
    private boolean joinsAdjectives() {
        if (!parts.isEmpty() || !rest) {
            return false;
        }
        int j = i + 1;
        int adjectives = 0;
        boolean more = true;
        while (more && j < i + LONGEST) {
            boolean adjective =
                    line.concept(j) instanceof Concept.Describes || line.concept(j) instanceof Concept.Weathers;
            adjectives += adjective ? 1 : 0;
            more = adjective
                    || line.isComma(j)
                    || line.isJoint(j, Concept.Joint.AND) && !line.isJoint(j - 1, Concept.Joint.AND);
            j += more ? 1 : 0;
        }
        return adjectives > 0 && isNominal(j) && !isBareVerb(j);
    }

    /// "rain falling": behind a word for weather a verb is no noun.
    private boolean isBareVerb(int j) {
        return line.verb(j).isPresent()
                && !line.isVerb(j, VerbForm.Form.BASE)
                && !Verbs.NOUNISH.has(line.plain(j))
                && !Nouns.isNounInIng(line.plain(j));
    }

    /// "a fabric changes": a material that nothing but a verb follows is the noun itself.
    private boolean standsAsNoun(Attribute attribute) {
        boolean stuff = determiner != NounPhrase.Determiner.NONE
                || attribute.kind() == Attribute.Kind.MATERIAL
                || FRUIT.contains(attribute.word());
        boolean verb = line.isVerb(i + 1, VerbForm.Form.PRESENT)
                || line.verb(i + 1).filter(v -> v.form() == VerbForm.Form.ING).isPresent()
                        && !Nouns.isNounInIng(line.plain(i + 1))
                        && !isNominal(i + 2);
        return stuff
                && verb
                && !Verbs.NOUNISH.has(line.plain(i + 1))
                && !Verbs.NOUNISH.has(line.verb(i + 1).get().lemma());
    }

    private boolean word(Token token) {
        if (token.kind() == Token.Kind.COMMA) {
            return joinsAdjectives();
        }
        if (token.kind() != Token.Kind.WORD) {
            return false;
        }
        String word = token.word();
        if (word.equals("'s")) {
            return possessive();
        }
        if (FunctionWords.CLOSING.has(word) || FunctionWords.AUXILIARIES.has(word) || FunctionWords.OTHER.has(word)) {
            return false;
        }
        if (parts.isEmpty() ? modifier(word) : isVerb()) {
            return parts.isEmpty();
        }
        if (!parts.isEmpty() && lastPlural && !Plurals.of(word).plural() && Nouns.isLiving(parts.getLast())) {
            return false;
        }
        noun(word);
        return true;
    }

    private boolean isVerb() {
        boolean joined = line.isJoint(from - 1, Concept.Joint.AND);
        return new VerbSense(line, i, parts.getLast(), lastPlural, determiner, count, joined).isVerb();
    }

    private void noun(String word) {
        Plurals.Singular singular = Plurals.of(word);
        boolean first = parts.isEmpty();
        lastPlural = singular.plural();
        // Only the last noun is put in the singular: "sports ball" keeps its s.
        parts.add(lastPlural && isNominalNoun(i + 1) ? word : singular.noun());
        capital = (first || capital) && line.isCapital(i);
    }

    private boolean isNominalNoun(int j) {
        return line.concept(j) instanceof Concept.Word(var t)
                && t.kind() == Token.Kind.WORD
                && isNominal(j)
                && line.verb(j).isEmpty();
    }

    /// Whether a word before any noun only describes the noun to come; if so it is taken as an attribute.
    private boolean modifier(String word) {
        Optional<VerbForm> verb = line.verb(i);
        if (isManner(word)) {
            rest = true;
            return true;
        }
        boolean introduced = determiner != NounPhrase.Determiner.NONE || count > 0 || rest;
        boolean before = isNominal(i + 1);
        boolean participle = (verb.isPresent()
                        ? verb.get().form() == VerbForm.Form.ING || verb.get().isParticiple()
                        : VerbForms.guess(word).isPresent())
                && !Verbs.NOUNISH.has(word)
                && !Nouns.isNounInIng(word);
        boolean describes = before
                && (introduced && participle
                        || hasAdjectiveEnding(word)
                        || line.isHyphened(i + 1)
                                && line.verb(i + 1)
                                        .filter(VerbForm::isParticiple)
                                        .isPresent());
        if (!describes) {
            return false;
        }
        boolean tied = line.isHyphened(i + 1)
                && line.verb(i + 1).filter(VerbForm::isParticiple).isPresent();
        attributes.add(new Attribute(Attribute.Kind.OTHER, tied ? word + " " + line.plain(i + 1) : word));
        i += tied ? 1 : 0;
        rest = true;
        return true;
    }

    /// "visually captivating": a manner before an adjective.
    private boolean isManner(String word) {
        boolean ing = VerbForms.guess(line.plain(i + 1)).isPresent()
                || line.verb(i + 1).filter(VerbForm::isParticiple).isPresent();
        return word.endsWith("ly")
                && word.length() > 5
                && (line.concept(i + 1) instanceof Concept.Describes || ing && isNominal(i + 2));
    }

    private static boolean hasAdjectiveEnding(String word) {
        return word.length() > 5
                && (word.endsWith("ful")
                        || word.endsWith("ous")
                        || word.endsWith("less")
                        || word.endsWith("esque")
                        || word.endsWith("able") && !word.endsWith("table")
                        || word.endsWith("ible"));
    }

    /// "a banana's peel": the owner, of whose thing this is.
    private boolean possessive() {
        if (parts.isEmpty()) {
            return false;
        }
        owner = Optional.of(String.join(" ", parts));
        parts.clear();
        return true;
    }

    /// An adjective standing where a noun must: "a glass", "an orange".
    private boolean adjectiveAsNoun() {
        boolean introduced = determiner != NounPhrase.Determiner.NONE || count > 0;
        if (attributes.isEmpty() || !introduced && !isStuff()) {
            return false;
        }
        Attribute last = attributes.removeLast();
        parts.add(last.word());
        return true;
    }

    /// A material or a fruit by itself, where it is not said how something is or becomes.
    private boolean isStuff() {
        Attribute only = attributes.getLast();
        boolean becomes = line.concept(from - 1) instanceof Concept.Leads
                || line.concept(from - 1) instanceof Concept.Consists
                || FunctionWords.BE.has(line.plain(from - 1));
        boolean alone =
                attributes.size() == 1 && (only.kind() == Attribute.Kind.MATERIAL || FRUIT.contains(only.word()));
        return alone && !becomes && !ADJECTIVAL.contains(only.word());
    }

    private static final java.util.Set<String> FRUIT = java.util.Set.of("orange", "peach", "lime", "rainbow", "rose");

    private static final java.util.Set<String> ADJECTIVAL =
            java.util.Set.of("wooden", "metallic", "golden", "woollen", "woolen", "knitted", "gold", "silver");

    private void trimJoint() {
        while (i > from && (line.isJoint(i - 1, Concept.Joint.AND) || line.isComma(i - 1))) {
            i--;
        }
    }

    /// Whether a noun stands at an item, or after the adjectives that begin there.
    private boolean isNominal(int j) {
        int k = j;
        while (k < j + LONGEST
                && (line.concept(k) instanceof Concept.Describes || line.concept(k) instanceof Concept.Weathers)) {
            if (line.concept(k) instanceof Concept.Describes(var attribute) && NOUN_TOO.contains(attribute.word())) {
                return true;
            }
            k++;
        }
        String word = line.plain(k);
        return line.concept(k) instanceof Concept.Named
                || line.concept(k) instanceof Concept.Word
                        && !word.isEmpty()
                        && !FunctionWords.CLOSING.has(word)
                        && !FunctionWords.AUXILIARIES.has(word)
                        && !word.equals("'s");
    }

    private NounPhrase phrase() {
        String noun = String.join(" ", parts);
        boolean ofOwner = owner.isPresent() && (Nouns.isBodyPart(noun) || Nouns.isAbstract(noun));
        boolean plural = !ofOwner && (lastPlural || count > 1);
        boolean one = determiner == NounPhrase.Determiner.INDEFINITE;
        int many = count > 0 ? count : lastPlural && !ofOwner && !one ? 3 : 1;
        return new NounPhrase(
                determiner,
                many,
                said,
                plural,
                ofOwner ? owner.get() : noun,
                attributes,
                owner,
                asides,
                capital && (parts.size() > 1 || from > 0),
                Optional.empty(),
                from,
                i);
    }
}
