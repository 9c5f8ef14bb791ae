package studio.film.reel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import studio.film.picture.Picture;
import studio.scene.Problem;

/// A movie file being written. It grows under a temporary name beside the target and takes the target's name when it is
/// closed, so that an older movie stays until the new one can be played.
public final class Movie implements Reel {
    /// Bytes without which it is not worth beginning.
    private static final long LEAST_ROOM = 4L << 20;

    private final Path path;
    private final Path part;
    private final H264 encoder;
    private int frames;
    private boolean closed;

    private Movie(Path path, Path part, H264 encoder) {
        this.path = path;
        this.part = part;
        this.encoder = encoder;
    }

    static Loading open(Path path, Format format) {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            return begin(path, part, format);
        } catch (EncoderException e) {
            return refuse(part, e.problem(path));
        } catch (IOException e) {
            return refuse(part, ReelProblem.of(e, path));
        }
    }

    private static Loading begin(Path path, Path part, Format format) throws IOException {
        if (!format.fitsMovie()) {
            return new Loading.Refused(ReelProblem.size(format));
        }
        if (Files.isDirectory(path)) {
            return new Loading.Refused(ReelProblem.isFolder(path));
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            return new Loading.Refused(ReelProblem.cannotWrite(path));
        }
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        Files.createDirectories(folder);
        Files.deleteIfExists(part);
        Files.createFile(part);
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
            return refuse(part, ReelProblem.diskFull(path));
        }
        H264 encoder = H264.open(part, Target.extension(path).orElse(".mp4"), format);
        return new Loading.Loaded(new Movie(path, part, encoder));
    }

    private static Loading refuse(Path part, Problem problem) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // Where nothing can be written nothing can be left over.
        }
        return new Loading.Refused(problem);
    }

    @Override
    public synchronized Optional<Problem> add(Picture frame) {
        if (closed) {
            return Optional.empty();
        }
        try {
            encoder.add(frame);
            frames++;
            return Optional.empty();
        } catch (EncoderException e) {
            return Optional.of(e.problem(path));
        }
    }

    @Override
    public synchronized Optional<Problem> close() {
        if (closed) {
            return Optional.empty();
        }
        closed = true;
        try {
            encoder.close();
            if (frames > 0) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(part);
            return Optional.empty();
        } catch (EncoderException e) {
            return Optional.of(e.problem(path));
        } catch (IOException e) {
            return Optional.of(ReelProblem.of(e, path));
        }
    }

    @Override
    public synchronized int frames() {
        return frames;
    }

    @Override
    public Path path() {
        return path;
    }
}
