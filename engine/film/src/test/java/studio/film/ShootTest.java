package studio.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.film.picture.Picture;
import studio.film.reel.Playback;
import studio.film.reel.Target;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.math.time.FrameRange;
import studio.render.Extraction;
import studio.render.Image;
import studio.render.Library;
import studio.render.Quality;
import studio.render.RenderScene;
import studio.render.Renderer;
import studio.render.View;
import studio.scene.Scene;
import studio.scene.term.Asset;

class ShootTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;

    @TempDir
    Path folder;

    private final List<String> seen = new ArrayList<>();

    @Test
    void aWholeSheetIsShotInOrder() {
        Wrap wrap = shoot(sheet("movie.mp4", 10, 16, Quality.DRAFT), new Cut(), _ -> {});
        Path movie = folder.resolve("movie.mp4");
        assertThat(wrap).isEqualTo(new Wrap.Finished(movie, 6, Optional.of(folder.resolve("movie-contact.png"))));
        List<Picture> frames = Playback.of(movie).frames();
        assertThat(frames).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(frames.get(i).at(32, 18) & 255).isBetween((10 + i) * 8 - 6, (10 + i) * 8 + 6);
        }
        assertThat(seen)
                .containsExactly(
                        "render 10 DRAFT",
                        "first movie-first.png",
                        "1/6",
                        "render 11 DRAFT",
                        "2/6",
                        "render 12 DRAFT",
                        "3/6",
                        "render 13 DRAFT",
                        "4/6",
                        "render 14 DRAFT",
                        "5/6",
                        "render 15 DRAFT",
                        "6/6");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("movie.mp4", "movie-first.png", "movie-contact.png");
    }

    @Test
    void theEndTitleStandsThreeSeconds() {
        CallSheet titled = sheet("movie.mp4", 0, 2, Quality.DRAFT).ending(List.of("Ann (CC-BY-3.0): Bath"));
        assertThat(shoot(titled, new Cut(), _ -> {})).isInstanceOf(Wrap.Finished.class);
        List<Picture> frames = Playback.of(folder.resolve("movie.mp4")).frames();
        assertThat(frames).hasSize(2 + 3 * 24);
        assertThat(frames.getLast().at(0, 0) & 255).isLessThan(10);
        assertThat(Arrays.stream(frames.getLast().rgb())
                        .filter(pixel -> (pixel & 255) > 40)
                        .count())
                .isGreaterThan(8);
        assertThat(seen).filteredOn(line -> line.startsWith("render")).hasSize(2);
    }

    @Test
    void carefulShootsShowADraftFirst() {
        shoot(sheet("movie.mp4", 0, 2, Quality.FINAL), new Cut(), _ -> {});
        assertThat(seen.subList(0, 3)).containsExactly("render 0 DRAFT", "first movie-first.png", "render 0 FINAL");
    }

    @Test
    void aCutLeavesWhatWasShot() {
        Cut cut = new Cut();
        Wrap wrap = shoot(sheet("movie.mp4", 0, 1000, Quality.DRAFT), cut, frame -> {
            if (frame == 7) {
                cut.call();
                assertThat(Playback.of(folder.resolve("movie.mp4")).frames())
                        .as("playable when the call returns")
                        .hasSizeBetween(6, 7);
            }
        });
        assertThat(wrap).isInstanceOf(Wrap.CutShort.class);
        assertThat(Playback.of(folder.resolve("movie.mp4")).frames()).hasSize(((Wrap.CutShort) wrap).frames());
    }

    @Test
    void aCutBeforeTheFirstFrameLeavesNoMovie() {
        Cut cut = new Cut();
        cut.call();
        Wrap wrap = shoot(sheet("movie.mp4", 0, 5, Quality.DRAFT), cut, _ -> {});
        assertThat(wrap).isEqualTo(new Wrap.CutShort(folder.resolve("movie.mp4"), 0));
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void nothingIsRenderedForATargetThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Wrap wrap = shoot(sheet("file/movie.mp4", 0, 5, Quality.DRAFT), new Cut(), _ -> {});
        assertThat(wrap)
                .isInstanceOfSatisfying(
                        Wrap.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("film.cannot-write"));
        assertThat(seen).isEmpty();
    }

    @Test
    void picturesGoIntoAFolder() {
        Target target = new Target.Folder(folder.resolve("frames"));
        CallSheet sheet =
                new CallSheet(Scene.EMPTY, new FrameRange(0, 2), WIDTH, HEIGHT, Quality.DRAFT, 1, target, List.of());
        assertThat(shoot(sheet, new Cut(), _ -> {})).isInstanceOf(Wrap.Finished.class);
        assertThat(folder.resolve("frames").toFile().list())
                .containsExactlyInAnyOrder("first.png", "contact.png", "frame-0001.png", "frame-0002.png");
    }

    @Test
    void aRendererThatFailsLeavesAPlayableMovie() {
        try {
            shoot(sheet("movie.mp4", 0, 9, Quality.DRAFT), new Cut(), frame -> {
                if (frame == 5) {
                    throw new IllegalStateException("lamp broke");
                }
            });
        } catch (IllegalStateException e) {
            seen.add(e.getMessage());
        }
        assertThat(seen).contains("lamp broke");
        assertThat(Playback.of(folder.resolve("movie.mp4")).frames()).hasSizeBetween(4, 5);
    }

    @Test
    void theTimeLeftFollowsTheMedianFrame() {
        Pace pace = new Pace();
        assertThat(pace.left(10)).isEqualTo(Duration.ZERO);
        pace.took(9_000_000_000L);
        assertThat(pace.left(2)).isEqualTo(Duration.ofSeconds(18));
        pace.took(1_000_000_000L);
        pace.took(1_000_000_000L);
        assertThat(pace.left(5)).isEqualTo(Duration.ofSeconds(5));
    }

    private Wrap shoot(CallSheet sheet, Cut cut, IntConsumer onRender) {
        try (Plain renderer = new Plain(onRender)) {
            return new Shoot(new Extraction(new Empty()), renderer).run(sheet, new Notes(), cut);
        }
    }

    private CallSheet sheet(String name, int start, int end, Quality quality) {
        Target target = new Target.MovieFile(folder.resolve(name));
        return new CallSheet(Scene.EMPTY, new FrameRange(start, end), WIDTH, HEIGHT, quality, 1, target, List.of());
    }

    /// Fills each frame with a grey that tells its number.
    private final class Plain implements Renderer {
        private final IntConsumer onRender;

        private Plain(IntConsumer onRender) {
            this.onRender = onRender;
        }

        @Override
        public String name() {
            return "plain";
        }

        @Override
        public Image render(RenderScene scene, View view) {
            seen.add("render " + view.frame() + " " + view.quality());
            onRender.accept(view.frame());
            int n = view.width() * view.height();
            int[] pixels = new int[n];
            Arrays.fill(pixels, 0x010101 * Math.min(255, view.frame() * 8));
            return new Image(
                    view.width(), view.height(), pixels, new float[n], new float[3 * n], new float[3 * n], new int[n]);
        }

        @Override
        public void close() {}
    }

    private final class Notes implements Monitor {
        @Override
        public void first(Path picture) {
            assertThat(picture).exists();
            seen.add("first " + picture.getFileName());
        }

        @Override
        public void frame(int done, int total, Duration left) {
            seen.add(done + "/" + total);
        }
    }

    private record Empty() implements Library {
        @Override
        public Optional<Model> model(Asset asset) {
            return Optional.empty();
        }

        @Override
        public Optional<Figure> figure(Asset asset) {
            return Optional.empty();
        }
    }
}
