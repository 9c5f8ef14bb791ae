package studio.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where a pack lies, and what lies beside it while it is put there. At any instant either the pack that was there or
/// the new one is whole on the disk; [#settle] finds it.
///
/// ```
/// Packs/people-0.0.2/            the pack
/// Packs/.people-0.0.2.partial/   the next one, while it is unpacked
/// Packs/.people-0.0.2.former/    the pack that was there, for the instant between two renames
/// Packs/.fetch/people-0.0.2/     what the client fetched, kept until it was unpacked
/// ```
///
/// @param packs the folder of all packs
record Place(Path packs, String name) {
    Path target() {
        return packs.resolve(name);
    }

    Path partial() {
        return packs.resolve("." + name + ".partial");
    }

    Path former() {
        return packs.resolve("." + name + ".former");
    }

    Path scratch() {
        return packs.resolve(".fetch").resolve(name);
    }

    /// The archive, whole and verified or about to be.
    Path archive() {
        return scratch().resolve("archive");
    }

    boolean isUnsettled() {
        return Files.exists(former());
    }

    /// Puts right what a killed studio left between the two renames.
    void settle() throws IOException {
        if (isUnsettled() && !Files.exists(target())) {
            Files.move(former(), target(), StandardCopyOption.ATOMIC_MOVE);
        }
        delete(former());
    }

    /// An empty folder to unpack into.
    Path emptyPartial() throws IOException {
        delete(partial());
        return Files.createDirectories(partial());
    }

    /// Puts what was unpacked in the pack's place.
    void swapIn() throws IOException {
        settle();
        if (Files.exists(target())) {
            Files.move(target(), former(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(partial(), target(), StandardCopyOption.ATOMIC_MOVE);
        delete(former());
        delete(scratch());
    }

    /// Takes away the pack and everything beside it.
    void clear() throws IOException {
        // First out of sight in one step, so that no half of a pack is ever seen.
        if (Files.exists(target())) {
            delete(partial());
            Files.move(target(), partial(), StandardCopyOption.ATOMIC_MOVE);
        }
        delete(former());
        delete(partial());
        delete(scratch());
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
