package studio.language.clause;

import java.util.List;
import java.util.Optional;
import studio.language.lexicon.Nouns;
import studio.language.meaning.Attribute;

/// A noun with all that stands before it.
///
/// @param count how many, by number, article or ending
/// @param said whether the number was said
/// @param owner the noun before a possessive ending
/// @param asides weather and times said inside it, as items
/// @param named whether it is written like a name
/// @param from index of its first item
/// @param next index of the item after it
record NounPhrase(
        Determiner determiner,
        int count,
        boolean said,
        boolean plural,
        String noun,
        List<Attribute> attributes,
        Optional<String> owner,
        List<Integer> asides,
        boolean named,
        Optional<String> quote,
        int from,
        int next) {
    NounPhrase {
        attributes = List.copyOf(attributes);
        asides = List.copyOf(asides);
    }

    /// How it is introduced.
    enum Determiner {
        NONE,
        INDEFINITE,
        DEFINITE,
        POSSESSIVE,
        ANOTHER
    }

    /// Whether it cannot be shown; "the camera" is the one that shows, any other camera is a thing.
    boolean isAbstract() {
        return Nouns.isAbstract(noun) || determiner == Determiner.DEFINITE && noun.equals("camera");
    }

    NounPhrase quoting(String words, int after) {
        return new NounPhrase(
                determiner,
                count,
                said,
                plural,
                noun,
                attributes,
                owner,
                asides,
                named,
                Optional.of(words),
                from,
                after);
    }

    NounPhrase with(Attribute attribute, int after) {
        List<Attribute> more = new java.util.ArrayList<>(attributes);
        more.add(attribute);
        return new NounPhrase(determiner, count, said, plural, noun, more, owner, asides, named, quote, from, after);
    }

    NounPhrase endingAt(int after) {
        return new NounPhrase(
                determiner, count, said, plural, noun, attributes, owner, asides, named, quote, from, after);
    }
}
