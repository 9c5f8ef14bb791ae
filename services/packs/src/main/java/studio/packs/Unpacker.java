package studio.packs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Lets the admitted entries of a package out into a new folder, and nothing else, and never outside it.
final class Unpacker {
    private static final String LIBRARY = ".sh3f";

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
        Landing landing = new Landing(target, limits, pack.unpackedBytes());
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
            switch (pack.source()) {
                case Source.Npm npm -> walk(new GZIPInputStream(raw, 1 << 16), "package/", landing, archive);
                case Source.Debian debian -> walk(DebReader.files(raw), "./", landing, archive);
                case Source.Added added -> throw new BadArchive("what was added has no archive");
            }
        }
        return landing.files();
    }

    private void walk(InputStream plain, String top, Landing landing, Path archive) throws IOException {
        TarReader tar = new TarReader(plain);
        int entries = 0;
        for (Optional<TarReader.Entry> next = tar.next(); next.isPresent(); next = tar.next()) {
            TarReader.Entry entry = next.get();
            if (++entries > limits.entries()) {
                throw new BadArchive("more than " + limits.entries() + " entries");
            }
            String path = inside(entry.path(), top);
            if (entry.file() && pack.admits(path)) {
                if (entry.size() > limits.entryBytes()) {
                    throw new BadArchive("too large: " + path);
                }
                land(path, tar.stream(), landing, archive);
                progress.at("Unpacking the " + pack.name() + " pack", landing.total(), pack.unpackedBytes());
            }
        }
    }

    private void land(String path, InputStream in, Landing landing, Path archive) throws IOException {
        if (!path.endsWith(LIBRARY)) {
            landing.put(path, in, pack.creditFor(path));
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Path file = archive.resolveSibling(name);
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            String licence = pack.creditFor(path).licence();
            new LibraryUnpacker(limits, pack.leftOut())
                    .unpack(file, LibraryUnpacker.nameOf(name), Optional.of(licence), landing, told(landing));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Runnable told(Landing landing) {
        return () -> progress.at("Unpacking the " + pack.name() + " pack", landing.total(), pack.unpackedBytes());
    }

    /// The entry's path without the package's top folder, proven to stay inside.
    private String inside(String path, String top) throws BadArchive {
        if (path.length() > limits.pathLength()) {
            throw new BadArchive("an entry's name is not allowed");
        }
        String rest = path.startsWith(top) ? path.substring(top.length()) : path;
        return rest.isEmpty() ? rest : Inside.checked(rest, limits.pathLength());
    }
}
