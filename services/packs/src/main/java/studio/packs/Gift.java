package studio.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a user adds: a furniture library, a zip file, or a folder.
///
/// @param name what the pack is to be called
/// @param licence what it is licensed under, where the user says so; else what the library says of itself
/// @param maker who made it, where the user says so
public record Gift(Path path, String name, Optional<String> licence, Optional<String> maker) {
    /// Names that every gift may have.
    public static final String NAMES = "small letters, digits and hyphens, a letter first, at most 31";

    /// What a licence is called that nobody stated.
    static final String UNSTATED = "licence not stated";

    private static final List<String> TAKEN =
            PackShelf.all().stream().map(Pack::name).toList();

    /// A name for a pack, from that of its file or folder.
    public static String nameFor(Path path) {
        String file = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
        String plain = LibraryUnpacker.nameOf(file)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String name = plain.isEmpty() ? "mine" : plain.substring(0, Math.min(plain.length(), 26));
        return TAKEN.contains(name) ? "my-" + name : name;
    }

    /// Whether a pack may be called this.
    public static boolean isName(String name) {
        return Pack.isName(name) && !TAKEN.contains(name);
    }

    /// The pack, while nothing of it has been read.
    Pack unexamined() {
        return pack(Checksum.sha256("0".repeat(64)), 0, licence.orElse(UNSTATED));
    }

    Pack pack(Checksum checksum, long bytes, String stated) {
        String about = "added by you from " + path.getFileName();
        return new Pack(name, about, new Source.Added(name, checksum), 0, bytes, stated, List.of(), List.of());
    }

    Credit credit(String work) {
        return new Credit(work, maker.orElse(""), licence.orElse(UNSTATED));
    }
}
