package studio.film.reel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.scene.Problem;

/// Where the frames are to go, as a person writes it: `out.mp4` is a movie, `frames/` a folder of pictures.
public sealed interface Target {
    /// One movie file.
    record MovieFile(Path path) implements Target {}

    /// A folder of numbered PNG files.
    record Folder(Path path) implements Target {}

    /// What a text may mean.
    sealed interface Reading {
        record Understood(Target target) implements Reading {}

        record Unclear(Problem problem) implements Reading {}
    }

    List<String> MOVIES = List.of(".mp4", ".m4v", ".mov", ".mkv");

    Path path();

    /// A picture that goes with the frames: beside a movie, or inside a folder.
    ///
    /// @param word such as "first" or "contact"
    default Path companion(String word) {
        return companion(word, ".png");
    }

    /// Any file that goes with the frames.
    ///
    /// @param ending of its name, with the dot
    default Path companion(String word, String ending) {
        return switch (this) {
            case MovieFile(Path path) -> {
                String name = String.valueOf(path.getFileName());
                yield path.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-" + word + ending);
            }
            case Folder(Path path) -> path.resolve(word + ending);
        };
    }

    static Reading of(String text) {
        try {
            Path path = Path.of(text);
            if (text.endsWith("/") || text.endsWith("\\") && !text.equals("\\")) {
                return new Reading.Understood(new Folder(path));
            }
            return extension(path).isPresent()
                    ? new Reading.Understood(new MovieFile(path))
                    : new Reading.Unclear(Problem.user(
                            "film.kind",
                            "Cannot tell what kind of file " + text + " should be.",
                            "End the name in .mp4 for a movie, or in / for a folder of pictures."));
        } catch (InvalidPathException e) {
            return new Reading.Unclear(Problem.user(
                    "film.path", "This is not a possible file name: " + e.getReason() + ".", "Choose another name."));
        }
    }

    /// The movie extension of a path in lower case, if it has a known one.
    static Optional<String> extension(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return MOVIES.stream()
                .filter(known -> name.endsWith(known) && name.length() > known.length())
                .findFirst();
    }
}
