package studio.film.reel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import studio.film.picture.Picture;
import studio.film.picture.Png;
import studio.scene.Problem;

/// A folder of numbered pictures: `frame-0001.png` and on.
public final class Stills implements Reel {
    private final Path folder;
    private int frames;
    private boolean closed;

    private Stills(Path folder) {
        this.folder = folder;
    }

    static Loading open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(Files.createTempFile(folder, ".studio", ".part"));
            return new Loading.Loaded(new Stills(folder));
        } catch (IOException e) {
            return new Loading.Refused(ReelProblem.of(e, folder));
        }
    }

    /// The file of a frame counted from one.
    public Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "frame-%04d.png", number));
    }

    @Override
    public synchronized Optional<Problem> add(Picture frame) {
        if (closed) {
            return Optional.empty();
        }
        Path file = file(frames + 1);
        try {
            Png.write(frame, file);
            frames++;
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(ReelProblem.of(e, file));
        }
    }

    @Override
    public synchronized Optional<Problem> close() {
        closed = true;
        return Optional.empty();
    }

    @Override
    public synchronized int frames() {
        return frames;
    }

    @Override
    public Path path() {
        return folder;
    }
}
