package studio.film.reel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.film.picture.Picture;
import studio.math.time.FrameRate;
import studio.render.Quality;
import studio.scene.Problem;

class ReelTest {
    private static final int RED = 0xc02010;
    private static final int BLUE = 0x1030c0;

    @TempDir
    Path folder;

    @Test
    void aMovieOfTwentyFourFramesPlays() {
        Path path = folder.resolve("movie.mp4");
        shoot(path, format(320, 180), 24);
        Playback playback = Playback.of(path);
        assertThat(playback.codec()).isEqualTo("h264");
        assertThat(playback.frames()).hasSize(24);
        assertThat(playback.rate()).isEqualTo(24);
        assertThat(playback.seconds()).isCloseTo(1, within(0.01));
        assertThat(playback.taggedBt709()).isTrue();
        assertThat(playback.frames().getFirst().width()).isEqualTo(320);
        assertThat(playback.frames().getFirst().height()).isEqualTo(180);
        assertThat(folder.toFile().list()).containsExactly("movie.mp4");
    }

    @Test
    void coloursSurvive() {
        Path path = folder.resolve("movie.mp4");
        shoot(path, format(320, 180), 6);
        for (Picture frame : Playback.of(path).frames()) {
            close(frame.at(80, 90), RED);
            close(frame.at(240, 90), BLUE);
        }
    }

    @Test
    void theIndexStandsBeforeThePicturesSoThatItPlaysWhileItLoads() throws IOException {
        Path path = folder.resolve("movie.mp4");
        shoot(path, format(64, 64), 3);
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void theSameFramesGiveTheSameBytes() throws IOException {
        shoot(folder.resolve("a.mp4"), format(160, 90), 12);
        shoot(folder.resolve("b.mp4"), format(160, 90), 12);
        assertThat(Files.mismatch(folder.resolve("a.mp4"), folder.resolve("b.mp4")))
                .isEqualTo(-1);
    }

    @Test
    void oddSidesAreMadeEven() {
        Path path = folder.resolve("odd.mp4");
        shoot(path, format(97, 55), 2);
        Picture frame = Playback.of(path).frames().getFirst();
        assertThat(frame.width()).isEqualTo(98);
        assertThat(frame.height()).isEqualTo(56);
        close(frame.at(97, 55), BLUE);
    }

    @Test
    void otherRatesAndContainersPlay() {
        for (String name : new String[] {"a.mov", "a.mkv", "a.m4v"}) {
            Path path = folder.resolve(name);
            shoot(path, new Format(64, 48, new FrameRate(30000, 1001), Quality.FINAL), 5);
            Playback playback = Playback.of(path);
            assertThat(playback.codec()).isEqualTo("h264");
            assertThat(playback.frames()).hasSize(5);
            assertThat(playback.rate()).isCloseTo(29.97, within(0.01));
        }
    }

    @Test
    void closedEarlyItPlaysAndTakesNoMore() {
        Path path = folder.resolve("movie.mp4");
        Reel reel = load(path, format(64, 64));
        for (int i = 0; i < 5; i++) {
            assertThat(reel.add(frame(64, 64, i))).isEmpty();
        }
        assertThat(reel.close()).isEmpty();
        assertThat(reel.add(frame(64, 64, 5))).isEmpty();
        assertThat(reel.close()).isEmpty();
        assertThat(reel.frames()).isEqualTo(5);
        assertThat(Playback.of(path).frames()).hasSize(5);
    }

    @Test
    void anOlderMovieStaysUntilTheNewOneIsDone() throws IOException {
        Path path = folder.resolve("movie.mp4");
        Files.writeString(path, "old");
        Reel reel = load(path, format(64, 64));
        assertThat(Files.readString(path)).isEqualTo("old");
        assertThat(reel.close()).isEmpty();
        assertThat(Files.readString(path)).as("nothing was shot").isEqualTo("old");
        assertThat(folder.toFile().list()).containsExactly("movie.mp4");
    }

    @Test
    void aFolderIsMadeForTheMovie() {
        Path path = folder.resolve("new/deep/movie.mp4");
        shoot(path, format(64, 64), 1);
        assertThat(Playback.of(path).frames()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused(new Target.MovieFile(file.resolve("movie.mp4")), format(64, 64), "film.cannot-write");
        refused(new Target.Folder(file.resolve("frames")), format(64, 64), "film.cannot-write");
        refused(new Target.MovieFile(folder), format(64, 64), "film.is-folder");
        refused(new Target.MovieFile(folder.resolve("a.mp4")), format(8, 64), "film.size");
        refused(new Target.MovieFile(folder.resolve("a.mp4")), format(64, 4098), "film.size");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void picturesAreNumberedFromOne() {
        Stills stills = (Stills) load(new Target.Folder(folder.resolve("frames")), format(5, 3));
        assertThat(stills.add(frame(5, 3, 0))).isEmpty();
        assertThat(stills.add(frame(5, 3, 1))).isEmpty();
        assertThat(stills.close()).isEmpty();
        assertThat(stills.add(frame(5, 3, 2))).isEmpty();
        assertThat(folder.resolve("frames").toFile().list())
                .containsExactlyInAnyOrder("frame-0001.png", "frame-0002.png");
        assertThat(stills.file(12345)).hasFileName("frame-12345.png");
    }

    @Test
    void largerAndMoreCarefulMoviesGetMoreBits() {
        long draft = new Format(640, 360, FrameRate.FILM, Quality.DRAFT).bitsPerSecond();
        assertThat(new Format(640, 360, FrameRate.FILM, Quality.FINAL).bitsPerSecond())
                .isGreaterThan(2 * draft);
        assertThat(new Format(1280, 720, FrameRate.FILM, Quality.DRAFT).bitsPerSecond())
                .isBetween(2 * draft, 4 * draft);
    }

    private static Format format(int width, int height) {
        return new Format(width, height, FrameRate.FILM, Quality.STANDARD);
    }

    private static void shoot(Path path, Format format, int frames) {
        Reel reel = load(path, format);
        for (int i = 0; i < frames; i++) {
            assertThat(reel.add(frame(format.width(), format.height(), i))).isEmpty();
        }
        assertThat(reel.close()).isEmpty();
    }

    private static Reel load(Path path, Format format) {
        return load(new Target.MovieFile(path), format);
    }

    private static Reel load(Target target, Format format) {
        return switch (Reel.load(target, format)) {
            case Reel.Loading.Loaded(Reel reel) -> reel;
            case Reel.Loading.Refused(Problem problem) -> throw new AssertionError(problem.sentence());
        };
    }

    private static void refused(Target target, Format format, String code) {
        assertThat(Reel.load(target, format))
                .isInstanceOfSatisfying(
                        Reel.Loading.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    /// Red on the left, blue on the right, a grey bar that wanders.
    private static Picture frame(int width, int height, int number) {
        int[] rgb = new int[width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = i % width < width / 2 ? RED : BLUE;
        }
        int bar = number % height;
        Arrays.fill(rgb, bar * width, (bar + 1) * width, 0x808080);
        return new Picture(width, height, rgb);
    }

    private static void close(int actual, int expected) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(actual >> shift & 255).isCloseTo(expected >> shift & 255, within(8));
        }
    }
}
