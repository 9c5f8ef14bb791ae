package studio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.reader.Reader;

/// Whatever is typed, there is a reading, and it points at nothing that is not there.
class HostileTextTest {
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\t\r\n",
                "\u0000\u0001\u0007\u001b[31m",
                "....,,,,;;;;::::!!!!????",
                "\"",
                "\"\"\"\"\"",
                "'s 's 's",
                "-----a-----b-----",
                "🐈 🐕 🚗💥",
                "قطة على الطاولة",
                "חתול על השולחן",
                "一只红色的椅子",
                "\u202Eesrever\u202C",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞a͈̖l̨̞g͞o",
                "<script>alert(1)</script>",
                "'; DROP TABLE scenes; --",
                "${jndi:ldap://x/y} %s %n %d {0} $1 \\",
                "../../../../etc/passwd",
                "NaN Infinity -0 1e309 99999999999999999999",
                "999999999999999999999999 cats",
                "0 cats",
                "-3 cats",
                "3.5 cats for 99999999999999 seconds at 99999999 mm",
                "of of of the the the a a a",
                "the the the and and and then then then",
                "from to from to from to",
                "is is is is being been was were",
                "it it it them they she he",
                "left of left of left of",
                "between and and between",
                "camera camera camera pan pan tilt zoom",
                "with with with with a with",
                "not a not a not",
                "that says \"",
                "made of made of made of",
                "hundred hundred hundred and hundred",
                "dozens of dozens of pairs of dozens"
            })
    void anyTextHasAReading(String text) {
        check(text);
    }

    @Test
    void longTextIsCutAndNotSlow() {
        check("a red cat and ".repeat(8_000));
        check("a ".repeat(60_000));
        check("x".repeat(100_000));
        check("red ".repeat(30_000));
        check(",".repeat(100_000));
        check("the cat of ".repeat(10_000));
        check("\"".repeat(100_000));
    }

    @Test
    void everyCharacterHasAReading() {
        for (int c = 0; c < 0x3000; c++) {
            check("a " + Character.toString(c) + " b" + Character.toString(c) + "c");
        }
        check("\ud83d");
        check("a\udc00b");
    }

    @Test
    void limitsHoldOneBelowAndOneAbove() {
        Reader small = new Reader(new Limits(1000, 1000, 5, 3));
        assertThat(small.read("a cat, a dog, a cow, a hen, a pig").meaning().things())
                .hasSize(5);
        assertThat(small.read("a cat, a dog, a cow, a hen, a pig, a fox")
                        .meaning()
                        .things())
                .hasSize(5);
        assertThat(small.read("a cat eats, drinks, sings").meaning().events()).hasSize(3);
        assertThat(small.read("a cat eats, drinks, sings, dances").meaning().events())
                .hasSize(3);
        Reader short6 = new Reader(new Limits(6, 1000, 5, 3));
        assertThat(MeaningText.of(short6.read("a cat b").meaning())).startsWith("cat^");
        Reader two = new Reader(new Limits(1000, 2, 5, 3));
        assertThat(MeaningText.of(two.read("a cat and a dog").meaning())).isEqualTo("cat^");
    }

    private static void check(String text) {
        Meaning meaning = READER.read(text).meaning();
        int things = meaning.things().size();
        for (Relation relation : meaning.relations()) {
            assertThat(relation.subject()).isBetween(0, things - 1);
            assertThat(relation.objects()).isNotEmpty().allMatch(o -> o >= 0 && o < things);
        }
        for (Event event : meaning.events()) {
            assertThat(indices(event)).allMatch(i -> i >= 0 && i < things);
        }
        assertThat(MeaningText.of(meaning)).isNotNull();
    }

    private static List<Integer> indices(Event event) {
        return switch (event) {
            case Event.Acts a ->
                List.of(
                        a.actor(),
                        a.target().orElse(0),
                        a.tool().orElse(0),
                        a.destination().map(Event.Destination::object).orElse(0));
            case Event.Changes c -> List.of(c.thing());
        };
    }
}
