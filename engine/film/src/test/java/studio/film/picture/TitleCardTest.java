package studio.film.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words are white on black, inside the picture, and as many pages as they need.
class TitleCardTest {
    private static boolean isLit(Picture page, int x, int y) {
        return (page.at(x, y) & 255) > 40;
    }

    @Test
    void noWordsNoPage() {
        assertThat(TitleCard.pages(List.of(), 160, 90)).isEmpty();
        assertThat(TitleCard.pages(List.of("", "  "), 160, 90)).isEmpty();
    }

    @Test
    void wordsStandInTheMiddleAndAwayFromTheEdges() {
        Picture page = TitleCard.pages(List.of("A maker of things"), 320, 180).getFirst();
        int left = 320;
        int right = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                if (isLit(page, x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    assertThat(y).isBetween(70, 110);
                }
            }
        }
        assertThat(left).isBetween(25, 150);
        assertThat(319 - right).isBetween(left - 2, left + 2);
    }

    @Test
    void longLinesAreBrokenAndManyAreCut() {
        String line = String.join(" ", Collections.nCopies(30, "credits"));
        assertThat(TitleCard.pages(List.of(line), 64, 36)).hasSize(1);
        List<Picture> pages = TitleCard.pages(Collections.nCopies(100, "a b"), 64, 36);
        assertThat(pages).hasSize(4);
        assertThat(pages.get(3).rgb()).isNotEqualTo(pages.get(2).rgb());
    }

    @Test
    void anyWordsGiveAPage() {
        String odd = "x".repeat(500) + " \u0007\ud83d\ude00 Ærø Łódź 漢字";
        Picture page = TitleCard.pages(List.of(odd), 64, 36).getFirst();
        assertThat(Arrays.stream(page.rgb()).anyMatch(pixel -> pixel != 0)).isTrue();
        assertThat(TitleCard.pages(List.of("a"), 1, 1)).hasSize(1);
    }
}
