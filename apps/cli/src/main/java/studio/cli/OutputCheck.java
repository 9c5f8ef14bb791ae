package studio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import studio.film.reel.Target;
import studio.scene.Problem;

/// Looks, before any work is done, whether the movie can be written where the person wants it.
final class OutputCheck {
    private OutputCheck() {}

    static Optional<Problem> problem(Target target) {
        return switch (target) {
            case Target.MovieFile(Path path) ->
                Files.isDirectory(path) ? Optional.of(isFolder(path)) : folder(path.toAbsolutePath(), path);
            case Target.Folder(Path path) ->
                Files.exists(path) && !Files.isDirectory(path) ? Optional.of(isFile(path)) : folder(path, path);
        };
    }

    /// The nearest folder that is there must be one that can be written.
    private static Optional<Problem> folder(Path wanted, Path shown) {
        Path full = wanted.toAbsolutePath();
        boolean writable = Stream.iterate(Optional.of(full), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(at -> Files.exists(at) && !(at.equals(full) && Files.isRegularFile(at)))
                .findFirst()
                .map(at -> Files.isDirectory(at) && Files.isWritable(at) && !onlyProcesses(at))
                .orElse(false);
        return writable ? Optional.empty() : Optional.of(cannotWrite(shown));
    }

    /// The system's process folder claims to be writable for root and is not.
    private static boolean onlyProcesses(Path path) {
        return path.startsWith("/proc") || path.startsWith("/sys");
    }

    private static Problem cannotWrite(Path path) {
        return new Problem(
                Problem.Category.SYSTEM,
                "output.unwritable",
                "Nothing can be written at " + path + ".",
                "Choose another place with -o, for example: -o movie.mp4");
    }

    private static Problem isFolder(Path path) {
        return new Problem(
                Problem.Category.USER,
                "output.folder",
                path + " is a folder.",
                "Name a file in it, or end the name in / to get numbered pictures.");
    }

    private static Problem isFile(Path path) {
        return new Problem(
                Problem.Category.USER,
                "output.file",
                path + " is a file, and numbered pictures need a folder.",
                "Choose another name with -o.");
    }
}
