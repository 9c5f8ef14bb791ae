package studio.language.lexicon;

import studio.language.meaning.Thing;

/// What a noun names, by the tables: the last word decides unless the whole is known to be otherwise.
public final class Nouns {
    /// First words that make a likeness of what the last word names.
    private static final WordList LIKENESS = WordList.of(
            "toy, stuffed, rubber, plush, paper, wooden, chocolate, gingerbread, inflatable, ceramic, garden");

    /// Nouns in -ing, which are no verbs.
    private static final WordList IN_ING = WordList.of("""
            painting, building, drawing, ceiling, clothing, railing, wedding, lightning, string, ring, king, wing, spring,
            thing, evening, morning, pudding, sling, earring, icing, awning, dumpling, duckling, gosling, sibling,
            crossing, landing, opening, swing, sting, being, seedling, stocking, sapling, hamburger, carving, furnishing,
            dressing, filling, topping, frosting, plaything, siding, flooring, housing, parking, bedding, lettering""");

    private Nouns() {}

    public static Thing.Kind kindOf(String noun) {
        if (Animals.NOT.has(noun)) {
            return Thing.Kind.OBJECT;
        }
        int space = noun.lastIndexOf(' ');
        String last = noun.substring(space + 1);
        boolean likeness = space > 0 && LIKENESS.has(noun.substring(0, noun.indexOf(' ')));
        if (likeness || Compounds.NOUNS.has(noun)) {
            return Thing.Kind.OBJECT;
        }
        if (People.NOUNS.has(noun) || People.NOUNS.has(last)) {
            return Thing.Kind.PERSON;
        }
        return Animals.NOUNS.has(noun) || Animals.NOUNS.has(last) ? Thing.Kind.ANIMAL : Thing.Kind.OBJECT;
    }

    public static boolean isLiving(String noun) {
        return kindOf(noun) != Thing.Kind.OBJECT;
    }

    /// Whether a noun names a place one is in or on.
    public static boolean isArea(String noun) {
        return Places.AREAS.has(noun)
                || Places.AREAS.has(noun.substring(noun.lastIndexOf(' ') + 1))
                        && !Compounds.NOUNS.has(noun)
                        && !Places.LANDMARKS.has(noun)
                        && !isLiving(noun);
    }

    public static boolean isLandmark(String noun) {
        return Places.LANDMARKS.has(noun) || Places.LANDMARKS.has(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    public static boolean isFixture(String noun) {
        return Places.FIXTURES.has(noun);
    }

    /// Whether a noun is what is everywhere, like ground and air.
    public static boolean isGround(String noun) {
        return Places.GROUNDS.has(noun);
    }

    /// Whether something inside it plays in it, as in a barn.
    public static boolean isEntered(String noun) {
        return Places.ENTERED.has(noun) || Places.ENTERED.has(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    public static boolean isAbstract(String noun) {
        return Abstracts.NOUNS.has(noun);
    }

    public static boolean isActivity(String noun) {
        return Abstracts.ACTIVITIES.has(noun);
    }

    public static boolean isBodyPart(String noun) {
        return Bodies.PARTS.has(noun) || Bodies.PARTS.has(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    public static boolean isGarment(String noun) {
        return Clothes.NOUNS.has(noun) || Clothes.NOUNS.has(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    public static boolean isNounInIng(String word) {
        return IN_ING.has(word) || word.endsWith("ings");
    }
}
