package studio.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import studio.film.picture.ContactSheet;
import studio.film.picture.Picture;
import studio.film.picture.Png;
import studio.film.picture.TitleCard;
import studio.film.reel.Reel;
import studio.film.reel.ReelProblem;
import studio.render.Extraction;
import studio.render.Eye;
import studio.render.Image;
import studio.render.Quality;
import studio.render.Renderer;
import studio.render.View;
import studio.scene.Problem;

/// One run through a call sheet, with the reel in the camera.
final class Take {
    /// How long each page of the end title stands.
    private static final double TITLE_SECONDS = 3;

    private final CallSheet sheet;
    private final Extraction extraction;
    private final Renderer renderer;
    private final Reel reel;
    private final Executor lab;
    private final Monitor monitor;
    private final Cut cut;
    private final Pace pace = new Pace();
    private CompletableFuture<Optional<Problem>> developing = CompletableFuture.completedFuture(Optional.empty());
    private Optional<Picture> first = Optional.empty();
    private Optional<Picture> middle = Optional.empty();
    private Optional<Picture> last = Optional.empty();

    Take(CallSheet sheet, Extraction extraction, Renderer renderer, Reel reel, Executor lab, Monitor monitor, Cut cut) {
        this.sheet = sheet;
        this.extraction = extraction;
        this.renderer = renderer;
        this.reel = reel;
        this.lab = lab;
        this.monitor = monitor;
        this.cut = cut;
    }

    Wrap roll() {
        Optional<Problem> problem = Optional.empty();
        if (sheet.quality() != Quality.DRAFT) {
            problem = show(render(0, Quality.DRAFT));
        }
        int total = sheet.frames().length();
        for (int i = 0; i < total && problem.isEmpty() && !cut.called(); i++) {
            problem = shoot(i, total);
        }
        if (problem.isEmpty() && !cut.called()) {
            problem = developing.join().or(this::endTitle);
        }
        problem = problem.or(() -> developing.join()).or(reel::close);
        if (problem.isPresent()) {
            return new Wrap.Failed(problem.get(), reel.frames());
        }
        return cut.called() && reel.frames() < total
                ? new Wrap.CutShort(reel.path(), reel.frames())
                : new Wrap.Finished(reel.path(), reel.frames(), contactSheet());
    }

    private Optional<Problem> shoot(int index, int total) {
        long begun = System.nanoTime();
        Picture picture = render(index, sheet.quality());
        pace.took(System.nanoTime() - begun);
        keep(index, total, picture);
        Optional<Problem> problem = developing.join();
        if (problem.isEmpty() && index == 0 && sheet.quality() == Quality.DRAFT) {
            problem = show(picture);
        }
        developing = CompletableFuture.supplyAsync(() -> reel.add(picture), lab);
        monitor.frame(index + 1, total, pace.left(total - index - 1));
        return problem;
    }

    /// The end title, page after page.
    private Optional<Problem> endTitle() {
        Optional<Problem> problem = Optional.empty();
        int frames =
                (int) Math.ceil(TITLE_SECONDS * sheet.scene().timeline().rate().framesPerSecond());
        for (Picture page : TitleCard.pages(sheet.endTitle(), sheet.width(), sheet.height())) {
            for (int i = 0; i < frames && problem.isEmpty() && !cut.called(); i++) {
                problem = reel.add(page);
            }
        }
        return problem;
    }

    private Picture render(int index, Quality quality) {
        int frame = sheet.frames().start() + index;
        Eye eye = extraction.eye(sheet.scene(), frame);
        View view = new View(eye, sheet.width(), sheet.height(), quality, frame, sheet.seed());
        Image image = renderer.render(extraction.scene(sheet.scene(), frame, eye), view);
        return new Picture(image.width(), image.height(), image.pixels());
    }

    private Optional<Problem> show(Picture picture) {
        Path path = sheet.target().companion("first");
        try {
            Png.write(picture, path);
            monitor.first(path);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(ReelProblem.of(e, path));
        }
    }

    private void keep(int index, int total, Picture picture) {
        if (index == 0) {
            first = Optional.of(picture);
        }
        if (index == total / 2) {
            middle = Optional.of(picture);
        }
        last = Optional.of(picture);
    }

    /// A sheet that cannot be written is no reason to call a finished movie failed.
    private Optional<Path> contactSheet() {
        Path path = sheet.target().companion("contact");
        try {
            Png.write(ContactSheet.of(List.of(first.orElseThrow(), middle.orElseThrow(), last.orElseThrow())), path);
            return Optional.of(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
