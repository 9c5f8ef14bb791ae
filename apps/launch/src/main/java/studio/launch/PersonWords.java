package studio.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.assets.human.Casting;
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
            "cowgirl",
            "empress",
            "fairy",
            "mermaid",
            "sorceress");
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
            "lumberjack",
            "wizard",
            "emperor",
            "sultan",
            "pharaoh",
            "santa",
            "claus",
            "viking",
            "samurai",
            "gladiator",
            "sorcerer",
            "bishop");
    private static final Set<String> GIRLS = Set.of("girl", "daughter", "sister");
    private static final Set<String> BOYS = Set.of("boy", "son", "brother");
    private static final Set<String> CHILDREN =
            Set.of("child", "kid", "toddler", "baby", "youngster", "grandchild", "infant");
    private static final Set<String> OLD = Set.of(
            "grandmother",
            "grandma",
            "grandfather",
            "grandpa",
            "grandparent",
            "elder",
            "senior",
            "wizard",
            "santa",
            "claus");

    private static final Set<String> YOUNG = Set.of("young", "teenage", "adolescent", "young looking");
    private static final Set<String> AGED = Set.of("old", "elderly", "aged", "senior", "ancient", "older");
    private static final Pattern BARE = Pattern.compile("\\b(naked|nude|undressed|topless|bare-chested)\\b ?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})\\D*");

    private PersonWords() {}

    static Asset asset(Thing thing) {
        String noun = thing.noun().toLowerCase(Locale.ROOT);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        Asset asset = Asset.of("person/" + sort(last));
        Optional<Double> age = age(thing, last);
        asset = age.isPresent() ? asset.with("age", age.get()) : asset;
        asset = with(asset, "outfit", PersonClothes.outfit(thing));
        for (PersonTraits.Trait trait : PersonTraits.of(thing, noun)) {
            asset = asset.with(trait.name(), trait.value());
        }
        if (asset.word("whiskers").isPresent() && asset.path().equals("person/person")) {
            asset = new Asset("person/man", asset.parameters());
        }
        Optional<String> mood = thing.attributes().stream()
                .flatMap(a -> Moods.feeling(a.word().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
        asset = mood.isPresent() ? asset.with("mood", mood.get()) : asset;
        String role = BARE.matcher(plain(noun)).replaceAll("").strip();
        return asset.with("role", role).with("seed", role);
    }

    /// A sentence for everything in the words that the cast cannot show as said.
    static List<String> lacks(Thing thing, Asset asset) {
        List<String> sentences = new ArrayList<>(Casting.substitutes(asset));
        sentences.addAll(PersonTraits.lacks(thing));
        boolean bare = BARE.matcher(thing.noun().toLowerCase(Locale.ROOT)).find()
                || thing.attributes().stream()
                        .anyMatch(a -> BARE.matcher(a.word()).find());
        if (bare) {
            sentences.add("Nobody is shown without clothes.");
        }
        return sentences;
    }

    private static Asset with(Asset asset, String name, String words) {
        return words.isBlank() ? asset : asset.with(name, words);
    }

    private static Optional<Double> age(Thing thing, String noun) {
        boolean child = CHILDREN.contains(noun) || GIRLS.contains(noun) || BOYS.contains(noun);
        List<String> ages = PersonTraits.words(thing, Attribute.Kind.AGE);
        Optional<Double> years = ages.stream()
                .map(YEARS::matcher)
                .filter(Matcher::matches)
                .map(m -> Double.parseDouble(m.group(1)))
                .findFirst();
        if (years.isPresent()) {
            return years;
        }
        if (noun.equals("toddler") || noun.equals("baby") || noun.equals("infant")) {
            return Optional.of(3.0);
        }
        if (noun.equals("teenager") || noun.equals("teen") || noun.equals("youth")) {
            return Optional.of(16.0);
        }
        if (OLD.contains(noun) || ages.stream().anyMatch(AGED::contains) && !child) {
            return Optional.of(72.0);
        }
        if (ages.contains("middle aged") || ages.contains("mature")) {
            return Optional.of(50.0);
        }
        if (ages.contains("teenage")) {
            return Optional.of(16.0);
        }
        boolean young = ages.stream().anyMatch(YOUNG::contains);
        return young ? Optional.of(child ? 6.0 : 21.0) : Optional.empty();
    }

    static String plain(String words) {
        return words.replaceAll("[^a-z -]", "").strip();
    }

    /// The path that says sex and age; "person" where the noun says nothing of the sex, "child" where of neither.
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
            return "child";
        }
        return MEN.contains(noun) ? "man" : "person";
    }
}
