package studio.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchLineTest {
    @Test
    void readsIdAndPromptAndIgnoresTheRest() {
        assertThat(BatchLine.parse("{\"id\":\"a1\",\"prompt\":\"a cat\",\"kind\":7}"))
                .isEqualTo(new BatchLine.Prompt("a1", "a cat"));
    }

    @Test
    void doesWithoutAnId() {
        assertThat(BatchLine.parse("{\"prompt\":\"a cat\"}")).isEqualTo(new BatchLine.Prompt("", "a cat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no json", "[]", "{}", "{\"prompt\":7}", "{\"prompt\":null}", "{\"prompt\":\"a\"", "\u0000"})
    void refusesWhatIsNoPrompt(String line) {
        assertThat(BatchLine.parse(line)).isInstanceOf(BatchLine.Bad.class);
    }

    @Test
    void refusesDeepAndLongLines() {
        assertThat(BatchLine.parse("[".repeat(100_000))).isInstanceOf(BatchLine.Bad.class);
        String longest = "{\"prompt\":\"" + "a".repeat(BatchLine.LONGEST - 13) + "\"}";
        assertThat(longest).hasSize(BatchLine.LONGEST);
        assertThat(BatchLine.parse(longest)).isInstanceOf(BatchLine.Prompt.class);
        assertThat(BatchLine.parse(longest + " ")).isInstanceOf(BatchLine.Bad.class);
    }
}
