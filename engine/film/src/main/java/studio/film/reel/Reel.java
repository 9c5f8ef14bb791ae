package studio.film.reel;

import java.nio.file.Path;
import java.util.Optional;
import studio.film.picture.Picture;
import studio.scene.Problem;

/// Takes frames one after another and keeps them. Closing may happen at any moment and from any thread; what was added
/// until then can be watched, and what is added later is let go.
public sealed interface Reel permits Movie, Stills {
    /// What came of loading a reel.
    sealed interface Loading {
        record Loaded(Reel reel) implements Loading {}

        record Refused(Problem problem) implements Loading {}
    }

    /// Checks that the target can be written, before any work is done for it, and opens it.
    static Loading load(Target target, Format format) {
        return switch (target) {
            case Target.MovieFile(Path path) -> Movie.open(path, format);
            case Target.Folder(Path path) -> Stills.open(path);
        };
    }

    /// Adds the next frame; a problem when it could not be written.
    Optional<Problem> add(Picture frame);

    /// Finishes; a problem when the end could not be written. Closing again does nothing.
    Optional<Problem> close();

    /// Frames added so far.
    int frames();

    /// The movie or the folder.
    Path path();
}
