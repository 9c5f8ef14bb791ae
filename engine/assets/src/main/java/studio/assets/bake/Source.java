package studio.assets.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.assets.BadAsset;

/// A file that something was baked from, as it was then.
///
/// @param path below the folder of the pack, with `/` between the names
/// @param modified milliseconds of the epoch
public record Source(String path, long size, long modified) {
    static Source of(Path root, Path file) throws IOException {
        String path = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
        return new Source(
                path.replace('\\', '/'),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis());
    }

    /// Whether the file is still as it was.
    boolean holds(Path root) {
        try {
            Path file = root.resolve(path);
            return Files.size(file) == size && Files.getLastModifiedTime(file).toMillis() == modified;
        } catch (IOException e) {
            return false;
        }
    }

    static Source read(Lens in) throws BadAsset {
        String path = in.text();
        boolean strays = path.startsWith("/") || path.contains("..") || path.indexOf(0) >= 0 || path.contains(":");
        if (strays) {
            throw new BadAsset("a baked file names a source outside its pack");
        }
        return new Source(path, in.int64(), in.int64());
    }

    void write(Ink out) {
        out.text(path).int64(size).int64(modified);
    }
}
