package studio.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The folder that a pack is unpacked into. Whatever the archive claims, nothing lands outside it, twice, or beyond
/// the limits; each file is written through to the disk and its digest noted.
final class Landing {
    private final Path target;
    private final Limits limits;
    private final long most;
    private final List<Manifest.File> files = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private long total;

    /// @param target an empty folder
    /// @param most bytes in all
    Landing(Path target, Limits limits, long most) {
        this.target = target;
        this.limits = limits;
        this.most = most;
    }

    /// What has landed, in the archive's order.
    List<Manifest.File> files() {
        return List.copyOf(files);
    }

    long total() {
        return total;
    }

    /// Writes one file.
    ///
    /// @param path inside the folder, not yet trusted
    void put(String path, InputStream in, Credit credit) throws IOException {
        String checked = Inside.checked(path, limits.pathLength());
        // Two names that differ in case only are one file on many systems.
        if (!taken.add(checked.toLowerCase(Locale.ROOT))) {
            throw new BadArchive("an entry is there twice: " + checked);
        }
        if (taken.size() > limits.entries()) {
            throw new BadArchive("more than " + limits.entries() + " entries");
        }
        Path file = target.resolve(checked);
        Files.createDirectories(folderOf(file));
        MessageDigest digest = Checksum.Kind.SHA256.digest();
        long bytes = write(in, file, digest);
        String sum = Checksum.of(Checksum.Kind.SHA256, digest).text();
        files.add(new Manifest.File(checked, bytes, sum, credit));
    }

    private static Path folderOf(Path file) throws BadArchive {
        Path folder = file.getParent();
        if (folder == null) {
            throw new BadArchive("an entry has no folder");
        }
        return folder;
    }

    private long write(InputStream in, Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                written += count;
                total += count;
                if (written > limits.entryBytes() || total > most) {
                    throw new BadArchive("too large: " + file.getFileName());
                }
                digest.update(buffer, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return written;
    }
}
