package studio.scene.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.math.Color;

/// Colours that nobody disputes, by their CSS values, and what people call them.
class HueTest {
    @ParameterizedTest
    @CsvSource({
        "000000, BLACK",
        "202020, BLACK",
        "808080, GREY",
        "c0c0c0, GREY",
        "ffffff, WHITE",
        "fffaf0, WHITE",
        "ff0000, RED",
        "8b0000, RED",
        "dc143c, RED",
        "b22222, RED",
        "ff6347, RED",
        "ffa500, ORANGE",
        "ff8c00, ORANGE",
        "ff7f00, ORANGE",
        "8b4513, BROWN",
        "654321, BROWN",
        "a0522d, BROWN",
        "d2b48c, BROWN",
        "ffff00, YELLOW",
        "ffd700, YELLOW",
        "f0e68c, YELLOW",
        "008000, GREEN",
        "00ff00, GREEN",
        "228b22, GREEN",
        "2e8b57, GREEN",
        "556b2f, GREEN",
        "0000ff, BLUE",
        "000080, BLUE",
        "87ceeb, BLUE",
        "4169e1, BLUE",
        "add8e6, BLUE",
        "800080, PURPLE",
        "4b0082, PURPLE",
        "8a2be2, PURPLE",
        "9370db, PURPLE",
        "ffc0cb, PINK",
        "ff69b4, PINK",
        "ffb6c1, PINK",
        "ff1493, PINK"
    })
    void callsColoursByTheirNames(String code, Hue hue) {
        assertThat(Hue.of(Color.srgb(Integer.parseInt(code, 16)))).isEqualTo(hue);
    }
}
