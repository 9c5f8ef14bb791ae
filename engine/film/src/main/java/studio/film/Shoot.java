package studio.film;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.film.reel.Reel;
import studio.render.Extraction;
import studio.render.Renderer;
import studio.scene.Problem;

/// Shoots call sheets: renders frame after frame, each while the one before goes onto the reel.
///
/// The reel is loaded before anything is rendered, so that a folder that cannot be written is known at once. The first
/// frame is put beside the target as a picture as soon as there is one, in draft quality whatever was asked, since
/// somebody is waiting.
public final class Shoot {
    private final Extraction extraction;
    private final Renderer renderer;

    public Shoot(Extraction extraction, Renderer renderer) {
        this.extraction = extraction;
        this.renderer = renderer;
    }

    public Wrap run(CallSheet sheet, Monitor monitor, Cut cut) {
        return switch (Reel.load(sheet.target(), sheet.format())) {
            case Reel.Loading.Refused(Problem problem) -> new Wrap.Failed(problem, 0);
            case Reel.Loading.Loaded(Reel reel) -> roll(sheet, reel, monitor, cut);
        };
    }

    /// Whatever happens, the reel is closed, so that what is on it can be watched.
    private Wrap roll(CallSheet sheet, Reel reel, Monitor monitor, Cut cut) {
        cut.closing(reel::close);
        try (ExecutorService lab = Executors.newSingleThreadExecutor()) {
            return new Take(sheet, extraction, renderer, reel, lab, monitor, cut).roll();
        } finally {
            reel.close();
        }
    }
}
