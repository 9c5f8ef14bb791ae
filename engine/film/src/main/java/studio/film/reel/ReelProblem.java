package studio.film.reel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import studio.scene.Problem;

/// The things that go wrong with reels, in words.
public final class ReelProblem {
    private ReelProblem() {}

    static Problem isFolder(Path path) {
        return Problem.user(
                "film.is-folder",
                path + " is a folder, so no movie can be written there.",
                "Add a file name such as movie.mp4, or end the name in / for numbered pictures.");
    }

    static Problem size(Format format) {
        return Problem.user(
                "film.size",
                "A movie cannot be " + format.width() + " by " + format.height() + " pixels.",
                "Choose sides from " + Format.SMALLEST + " to " + Format.LARGEST
                        + " pixels with --size, or write numbered pictures: end the output's name in /.");
    }

    static Problem cannotWrite(Path path) {
        return Problem.user(
                "film.cannot-write", "Cannot write " + path + ".", "Choose a folder that you may write in, with -o.");
    }

    static Problem diskFull(Path path) {
        return new Problem(
                Problem.Category.SYSTEM,
                "film.disk-full",
                "There is no room left on the disk for " + path + ".",
                "Free some space, or choose another disk with -o.");
    }

    static Problem encoderMissing(String reason) {
        return new Problem(
                Problem.Category.SYSTEM,
                "film.encoder-missing",
                "The movie encoder cannot be used on this machine: " + reason + ".",
                "Write numbered pictures instead: end the output's name in /.");
    }

    static Problem encoding(String reason) {
        return new Problem(
                Problem.Category.ENGINE,
                "film.encoding",
                "The movie could not be encoded: " + reason + ".",
                "Write numbered pictures instead: end the output's name in /.");
    }

    /// The sentence for a file that could not be written.
    public static Problem of(IOException e, Path path) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left") || message.contains("not enough space");
        return full ? diskFull(path) : cannotWrite(path);
    }
}
