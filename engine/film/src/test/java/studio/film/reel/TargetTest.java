package studio.film.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void aNameEndsInWhatItIs() {
        check("out.mp4", new Target.MovieFile(Path.of("out.mp4")));
        check("A.Movie.MKV", new Target.MovieFile(Path.of("A.Movie.MKV")));
        check("frames/", new Target.Folder(Path.of("frames")));
        check("/tmp/x.mp4/", new Target.Folder(Path.of("/tmp/x.mp4")));
    }

    @Test
    void whatIsUnclearIsAsked() {
        unclear("out", "film.kind");
        unclear("out.avi", "film.kind");
        unclear(".mp4", "film.kind");
        unclear("", "film.kind");
        unclear("a\0b.mp4", "film.path");
    }

    @Test
    void companionsStandBesideAMovieAndInsideAFolder() {
        assertThat(new Target.MovieFile(Path.of("a/my.movie.mp4")).companion("first"))
                .isEqualTo(Path.of("a/my.movie-first.png"));
        assertThat(new Target.Folder(Path.of("a")).companion("contact")).isEqualTo(Path.of("a/contact.png"));
    }

    private static void check(String text, Target expected) {
        assertThat(Target.of(text)).isEqualTo(new Target.Reading.Understood(expected));
    }

    private static void unclear(String text, String code) {
        assertThat(Target.of(text))
                .isInstanceOfSatisfying(
                        Target.Reading.Unclear.class,
                        unclear -> assertThat(unclear.problem().code()).isEqualTo(code));
    }
}
