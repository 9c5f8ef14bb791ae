package studio.film;

import java.nio.file.Path;
import java.util.Optional;
import studio.scene.Problem;

/// How a shoot ended.
public sealed interface Wrap {
    /// All frames are there.
    ///
    /// @param output the movie or the folder
    /// @param contactSheet a picture of three frames; empty when it could not be written
    record Finished(Path output, int frames, Optional<Path> contactSheet) implements Wrap {}

    /// It was cut: the frames so far can be watched. With no frame there is no output.
    record CutShort(Path output, int frames) implements Wrap {}

    /// It could not go on; the frames so far can be watched where there are any.
    record Failed(Problem problem, int frames) implements Wrap {}
}
