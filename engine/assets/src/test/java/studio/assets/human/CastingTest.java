package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.assets.human.Look.Sex;
import studio.math.Color;
import studio.scene.term.Asset;

/// The words decide what they say, the seed the rest, and everybody is dressed.
class CastingTest {
    private static Look look(String text) {
        return Casting.look(asset(text));
    }

    private static Asset asset(String text) {
        String[] parts = text.split(";", -1);
        Asset asset = Asset.of("person/" + parts[0]);
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] sides = part.split("=", -1);
            asset = asset.with(sides[0], sides[1]);
        }
        return asset;
    }

    @Test
    void theSameWordsAndSeedGiveTheSamePerson() {
        assertThat(look("woman;seed=4;age=30")).isEqualTo(look("woman;age=30;seed=4"));
    }

    @Test
    void differentSeedsGiveDifferentPeople() {
        Set<Look> people = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            people.add(look("woman;seed=" + seed));
        }
        assertThat(people).hasSize(40);
        assertThat(people.stream().map(Look::suit).distinct().count()).isGreaterThan(2);
        assertThat(people.stream().map(Look::hair).distinct().count()).isGreaterThan(2);
        assertThat(people.stream().map(Look::origin).distinct().count()).isGreaterThan(3);
    }

    @Test
    void wordsAreKept() {
        Look look = look("man;age=61;build=heavy;height=tall;origin=asian;outfit=elegant;hair=white;top=#ff0000");
        assertThat(look.sex()).isEqualTo(Sex.MALE);
        assertThat(look.years()).isEqualTo(61);
        assertThat(look.weight()).isGreaterThan(0.8);
        assertThat(look.height()).isGreaterThan(0.6);
        assertThat(look.origin()).isEqualTo(Look.Origin.ASIAN);
        assertThat(look.suit()).isEqualTo(Suit.MALE_ELEGANT);
        assertThat(look.upper()).contains(Color.srgb(0xff0000));
        assertThat(look.skin()).isEqualTo("middleage_asian_male");
    }

    @Test
    void pathsSayAgeAndSex() {
        assertThat(look("girl").sex()).isEqualTo(Sex.FEMALE);
        assertThat(look("girl").years()).isBetween(7.0, 11.5);
        assertThat(look("boy").sex()).isEqualTo(Sex.MALE);
        assertThat(look("old-woman").years()).isGreaterThan(65);
        assertThat(look("woman").years()).isBetween(22.0, 52.0);
    }

    @Test
    void childrenWearWholeClothesWhateverIsAsked() {
        for (int seed = 0; seed < 60; seed++) {
            for (String outfit : List.of("summer", "elegant", "casual", "none", "swimsuit", "")) {
                Look look = look("girl;seed=" + seed + ";outfit=" + outfit);
                assertThat(look.suit()).isNotNull();
                assertThat(look.costume().below()).isNotNull();
                assertThat(look.shoes()).isNotNull();
            }
        }
    }

    /// In a crowd nobody is another's twin: no two of twenty share build, hair and clothes.
    @Test
    void aCrowdHasNoTwins() {
        Set<String> seen = new HashSet<>();
        for (int copy = 0; copy < 20; copy++) {
            Look look = look("person;role=person;seed=person-" + copy);
            String worn = look.suit() + " " + look.upper() + " " + look.lower() + " " + look.costume();
            assertThat(seen.add(worn + look.hair() + look.sex())).as(worn).isTrue();
        }
    }

    @Test
    void wordsThatAskForNoClothesGetClothes() {
        for (String outfit : List.of("naked", "nude", "none", "underwear", "bikini", "")) {
            assertThat(look("woman;outfit=" + outfit).suit()).isNotNull();
        }
    }

    @Test
    void nonsenseIsReplaced() {
        Look look = look("person;age=very;hair=tartan;top=;origin=martian;build=cubic");
        assertThat(look.years()).isBetween(3.0, 90.0);
        assertThat(look("woman;age=1").years()).isEqualTo(3);
        assertThat(look("woman;age=400").years()).isEqualTo(90);
    }

    @Test
    @SuppressWarnings("NullAway") // Null is the point: there is no way around the clothes.
    void aLookWithoutClothesCannotBeMade() {
        Look look = look("woman");
        assertThatThrownBy(() -> new Look(
                        look.sex(),
                        look.years(),
                        look.weight(),
                        look.muscle(),
                        look.height(),
                        look.origin(),
                        null,
                        look.shoes(),
                        look.hair(),
                        look.hairColor(),
                        look.eyes(),
                        look.upper(),
                        look.lower(),
                        look.costume(),
                        look.mood()))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "suit, MALE_ELEGANT, MALE_ELEGANT",
        "dark blue suit, MALE_ELEGANT, MALE_ELEGANT",
        "overalls, MALE_WORK, MALE_WORK",
        "jeans and a t-shirt, MALE_CASUAL_6, MALE_CASUAL_2",
        "white shirt; blue jeans, MALE_CASUAL_1, MALE_CASUAL_2",
        "leather jacket; black trousers, MALE_CASUAL_5, MALE_ELEGANT",
        "jumper; shorts, MALE_CASUAL_2, MALE_CASUAL_2"
    })
    void clothesWordsChooseBothHalves(String words, Suit above, Suit below) {
        Look look = look("man;outfit=" + words.replace("; ", ", "));
        assertThat(look.suit()).isEqualTo(above);
        assertThat(look.costume().below()).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({
        "striped shirt, STRIPES",
        "polka dot dress, DOTS",
        "tartan shirt, CHECKS",
        "floral dress, FLOWERS",
        "camouflage jacket, CAMOUFLAGE",
        "red shirt, PLAIN"
    })
    void patternsAreWovenIn(String words, Weave weave) {
        assertThat(look("woman;outfit=" + words).costume().upperWeave()).isEqualTo(weave);
    }

    @Test
    void whatTheWardrobeLacksIsNamed() {
        assertThat(lacks("woman;outfit=purple sari"))
                .containsExactly("There is no sari in the wardrobe; a long dress stands in for it.");
        assertThat(lacks("man;outfit=trilobite"))
                .containsExactly("There is no trilobite in the wardrobe; plain clothes stand in for it.");
        assertThat(lacks("man;outfit=red shirt, jeans")).isEmpty();
        assertThat(lacks("man;outfit=red")).isEmpty();
    }

    private static List<String> lacks(String text) {
        return Casting.substitutes(asset(text));
    }

    @Test
    void coloursAmongClothesWordsDyeTheTop() {
        assertThat(look("woman;outfit=red dress").upper()).isEqualTo(Tints.cloth("red"));
        assertThat(look("man;outfit=dark blue suit").upper()).isEqualTo(Tints.cloth("dark-blue"));
        assertThat(look("man;outfit=light blue shirt").upper()).isEqualTo(Tints.cloth("light-blue"));
    }

    @Test
    void tradesDressTheirPeople() {
        assertThat(look("man;role=office lawyer").suit()).isEqualTo(Suit.MALE_ELEGANT);
        assertThat(look("woman;role=mechanic").suit()).isEqualTo(Suit.MALE_WORK);
        assertThat(look("woman;role=mechanic;outfit=jeans").suit()).isNotEqualTo(Suit.MALE_WORK);
        assertThat(look("man;role=chef").costume().hat().map(Costume.Hat::shape))
                .contains(Costume.Hat.Shape.TOQUE);
        assertThat(look("man;role=chef;outfit=white hat").costume().hat().map(Costume.Hat::shape))
                .contains(Costume.Hat.Shape.TOQUE);
    }
}
