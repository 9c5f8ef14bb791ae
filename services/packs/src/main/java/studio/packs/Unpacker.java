package studio.packs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Lets the admitted entries of an npm archive out into a new folder, and nothing else, and never outside it.
final class Unpacker {
    private static final String TOP = "package/";

    private final Pack pack;
    private final Limits limits;
    private final Progress progress;

    Unpacker(Pack pack, Limits limits, Progress progress) {
        this.pack = pack;
        this.limits = limits;
        this.progress = progress;
    }

    /// @param target an empty folder
    /// @return what was unpacked, in the archive's order
    List<Manifest.File> unpack(Path archive, Path target) throws IOException {
        List<Manifest.File> files = new ArrayList<>();
        long total = 0;
        int entries = 0;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                GZIPInputStream unzipped = new GZIPInputStream(raw, 1 << 16)) {
            TarReader tar = new TarReader(unzipped);
            for (Optional<TarReader.Entry> next = tar.next(); next.isPresent(); next = tar.next()) {
                TarReader.Entry entry = next.get();
                if (++entries > limits.entries()) {
                    throw new BadArchive("more than " + limits.entries() + " entries");
                }
                String path = inside(entry.path());
                if (!entry.file() || !pack.admits(path)) {
                    continue;
                }
                total += entry.size();
                if (entry.size() > limits.entryBytes() || total > pack.unpackedBytes()) {
                    throw new BadArchive("too large: " + path);
                }
                write(tar, target.resolve(path), entry.size());
                files.add(new Manifest.File(path, entry.size(), pack.creditFor(path)));
                progress.at("Unpacking the " + pack.name() + " pack", total, pack.unpackedBytes());
            }
        }
        return files;
    }

    /// The entry's path without the package's top folder, proven to stay inside.
    private String inside(String path) throws BadArchive {
        String rest = path.startsWith(TOP) ? path.substring(TOP.length()) : path;
        if (path.length() > limits.pathLength() || !rest.matches("[^\\x00-\\x1f\\\\:]*")) {
            throw new BadArchive("an entry's name is not allowed");
        }
        for (String part : rest.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                throw new BadArchive("an entry points outside the pack");
            }
        }
        if (rest.startsWith("/")) {
            throw new BadArchive("an entry points outside the pack");
        }
        return rest;
    }

    private static void write(TarReader tar, Path file, long size) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new BadArchive("an entry has no folder");
        }
        Files.createDirectories(folder);
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = tar.read(buffer); count > 0; count = tar.read(buffer)) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                written += count;
            }
            out.force(true);
        }
        if (written != size) {
            throw new BadArchive("an entry is shorter than it says");
        }
    }
}
