package studio.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Ready;
import studio.packs.Availability.Why;

/// The user's store of packs. A pack is there whole or not at all: it is unpacked beside its place and renamed into
/// it
/// after everything was written through to the disk.
///
/// ```
/// Packs/
/// ├── people-0.0.2/        MANIFEST.tsv and the admitted entries
/// ├── motion-1.28.1/
/// ├── .fetch/people-0.0.2/ the archive, kept until it was unpacked, so that a broken run goes on from it
/// └── .lock                held while a studio fetches
/// ```
public final class Packs {
    private static final ReentrantLock INSIDE = new ReentrantLock();

    private final UserFolders folders;
    private final Archives archives;
    private final Limits limits;

    /// @param archives where missing packs are fetched from
    public Packs(UserFolders folders, Archives archives) {
        this(folders, archives, Limits.USUAL);
    }

    Packs(UserFolders folders, Archives archives, Limits limits) {
        this.folders = folders;
        this.archives = archives;
        this.limits = limits;
    }

    /// The store of the user who runs the studio, filled through npm.
    public static Packs usual() {
        return new Packs(UserFolders.usual(), new NpmClient());
    }

    public UserFolders folders() {
        return folders;
    }

    /// What is there already; fetches nothing.
    public Availability look(Pack pack) {
        Path folder = folders.packs().resolve(pack.folder());
        boolean whole = Manifest.read(folder)
                .filter(manifest -> manifest.identity().equals(Manifest.identityOf(pack)))
                .filter(manifest -> manifest.holdsIn(folder))
                .isPresent();
        return whole
                ? new Ready(pack, folder)
                : new Missing(
                        pack,
                        Why.NOT_FETCHED,
                        "The " + pack.name() + " pack is not on this machine.",
                        "Run: studio packs install");
    }

    /// What is there, fetched first when it is missing.
    public Availability obtain(Pack pack, Progress progress) {
        if (look(pack) instanceof Ready ready) {
            return ready;
        }
        INSIDE.lock();
        try {
            Files.createDirectories(folders.packs());
            return alone(pack, progress);
        } catch (BadArchive e) {
            return missing(pack, Why.BAD_ARCHIVE, "The archive is damaged: " + e.getMessage() + ".", "Run it again.");
        } catch (IOException | UncheckedIOException e) {
            return storageTrouble(pack, e);
        } finally {
            INSIDE.unlock();
        }
    }

    /// Takes a pack away.
    public void remove(Pack pack) throws IOException {
        delete(folders.packs().resolve(pack.folder()));
    }

    private Availability alone(Pack pack, Progress progress) throws IOException {
        Path lock = folders.packs().resolve(".lock");
        progress.at("Preparing the " + pack.name() + " pack", 0, 0);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            // Another studio may have fetched it while this one waited for the lock.
            Availability now = look(pack);
            return now instanceof Ready || !held.isValid() ? now : fetch(pack, progress);
        }
    }

    private Availability fetch(Pack pack, Progress progress) throws IOException {
        long room = Files.getFileStore(folders.packs()).getUsableSpace();
        long needed = pack.archiveBytes() + pack.unpackedBytes();
        if (room < needed) {
            String sentence = "The " + pack.name() + " pack needs " + needed / 1_000_000 + " MB of disk space, "
                    + room / 1_000_000 + " MB are free.";
            return missing(pack, Why.DISK_FULL, sentence, "Free some space and run it again.");
        }
        Path scratch = folders.packs().resolve(".fetch").resolve(pack.folder());
        Path kept = scratch.resolve("archive");
        if (!Files.exists(kept)) {
            delete(scratch);
            Files.createDirectories(scratch);
            String size = Math.max(1, pack.archiveBytes() / 1_000_000) + " MB";
            progress.at("Fetching the " + pack.name() + " pack (" + size + ")", 0, pack.archiveBytes());
            switch (archives.fetch(pack, scratch)) {
                case Fetched.Failed failed -> {
                    delete(scratch);
                    return missing(pack, failed.why(), failed.sentence(), failed.remedy());
                }
                case Fetched.Arrived arrived -> Files.move(arrived.archive(), kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        progress.at("Checking the " + pack.name() + " pack", pack.archiveBytes(), pack.archiveBytes());
        if (!sha512(kept).equals(pack.sha512())) {
            delete(scratch);
            String sentence = "What arrived is not " + pack.source() + " " + pack.version() + " as examined.";
            return missing(pack, Why.WRONG_HASH, sentence, "It was thrown away; run it again later.");
        }
        return install(pack, kept, progress);
    }

    private Availability install(Pack pack, Path archive, Progress progress) throws IOException {
        Path target = folders.packs().resolve(pack.folder());
        Path partial = folders.packs().resolve("." + pack.folder() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        List<Manifest.File> files;
        try {
            files = new Unpacker(pack, limits, progress).unpack(archive, partial);
        } catch (BadArchive e) {
            delete(partial);
            delete(archive);
            throw e;
        }
        Manifest manifest = new Manifest(Manifest.identityOf(pack), pack.licence(), files);
        Path list = partial.resolve(Manifest.NAME);
        Files.write(list, manifest.lines());
        try (FileChannel written = FileChannel.open(list, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        delete(target);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        delete(folders.packs().resolve(".fetch").resolve(pack.folder()));
        return look(pack);
    }

    private static Availability storageTrouble(Pack pack, Exception e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space")) {
            return missing(pack, Why.DISK_FULL, "The disk is full.", "Free some space and run it again.");
        }
        return missing(
                pack,
                Why.NOT_WRITABLE,
                "The " + pack.name() + " pack could not be stored: " + words + ".",
                "Make the studio's data folder writable, or name another one in " + UserFolders.OVERRIDE + ".");
    }

    private static Missing missing(Pack pack, Why why, String sentence, String remedy) {
        return new Missing(pack, why, sentence, remedy);
    }

    static String sha512(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    private static void delete(Path tree) throws IOException {
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
