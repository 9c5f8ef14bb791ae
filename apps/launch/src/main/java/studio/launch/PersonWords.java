package studio.launch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.language.meaning.Attribute;
import studio.language.meaning.Moods;
import studio.language.meaning.Thing;
import studio.scene.term.Asset;

/// The words for a person as the choices of a figure: sex, age, build, clothes and their colour.
final class PersonWords {
    private static final Set<String> WOMEN = Set.of(
            "woman",
            "lady",
            "mother",
            "mom",
            "mum",
            "wife",
            "bride",
            "grandmother",
            "grandma",
            "aunt",
            "actress",
            "queen",
            "princess",
            "nurse",
            "waitress",
            "ballerina",
            "policewoman",
            "businesswoman",
            "saleswoman",
            "maid",
            "geisha",
            "witch",
            "nun",
            "girlfriend",
            "cheerleader",
            "seamstress",
            "cowgirl");
    private static final Set<String> MEN = Set.of(
            "man",
            "gentleman",
            "guy",
            "father",
            "dad",
            "husband",
            "groom",
            "grandfather",
            "grandpa",
            "uncle",
            "king",
            "prince",
            "waiter",
            "policeman",
            "fireman",
            "fisherman",
            "businessman",
            "salesman",
            "cowboy",
            "monk",
            "boyfriend",
            "knight",
            "priest",
            "butler",
            "lumberjack");
    private static final Set<String> GIRLS = Set.of("girl", "daughter", "sister");
    private static final Set<String> BOYS = Set.of("boy", "son", "brother");
    private static final Set<String> CHILDREN = Set.of("child", "kid", "toddler", "baby", "youngster", "grandchild");
    private static final Set<String> OLD =
            Set.of("grandmother", "grandma", "grandfather", "grandpa", "grandparent", "elder", "senior");

    private PersonWords() {}

    static Asset asset(Thing thing) {
        String noun = thing.noun().toLowerCase(Locale.ROOT);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        Asset asset = Asset.of("person/" + sort(last));
        if (OLD.contains(last) || says(thing, Attribute.Kind.AGE, Set.of("old", "elderly", "aged", "senior"))) {
            asset = asset.with("age", 72);
        } else if (says(thing, Attribute.Kind.AGE, Set.of("young", "teenage"))) {
            asset = asset.with("age", 20);
        }
        List<String> clothes = words(thing, Attribute.Kind.CLOTHES);
        if (!clothes.isEmpty()) {
            asset = asset.with("outfit", plain(String.join(" ", clothes)));
        }
        List<String> builds = words(thing, Attribute.Kind.BUILD);
        asset = builds.isEmpty() ? asset : asset.with("build", plain(builds.getFirst()));
        Optional<String> mood = thing.attributes().stream()
                .flatMap(a -> Moods.feeling(a.word().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
        asset = mood.isPresent() ? asset.with("mood", mood.get()) : asset;
        return asset.with("role", plain(noun)).with("seed", plain(noun));
    }

    private static String plain(String words) {
        return words.replaceAll("[^a-z -]", "").strip();
    }

    private static String sort(String noun) {
        if (WOMEN.contains(noun)) {
            return "woman";
        }
        if (GIRLS.contains(noun)) {
            return "girl";
        }
        if (BOYS.contains(noun)) {
            return "boy";
        }
        if (CHILDREN.contains(noun)) {
            return noun.length() % 2 == 0 ? "girl" : "boy";
        }
        return MEN.contains(noun) || noun.length() % 2 == 0 ? "man" : "woman";
    }

    private static boolean says(Thing thing, Attribute.Kind kind, Set<String> wanted) {
        return words(thing, kind).stream().anyMatch(wanted::contains);
    }

    private static List<String> words(Thing thing, Attribute.Kind kind) {
        return thing.attributes().stream()
                .filter(a -> a.kind() == kind)
                .map(a -> a.word().toLowerCase(Locale.ROOT))
                .toList();
    }
}
