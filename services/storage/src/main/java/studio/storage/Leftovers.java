package studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import studio.storage.backup.Copying;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// What work on a project that was broken off may have left in its folder. Called by whoever holds the lock, with a
/// project file in place, so that none of it is needed any more.
final class Leftovers {
    /// The file under its old key, until the one under the new key has its name.
    static final String OLD = "project.old";

    /// The file as it is put together, before it gets its name.
    static final String DRAFT = "project.new";

    /// A whole file that is to take the project's name: the point from which on a restore is carried to its end.
    static final String READY = "project.ready";

    private Leftovers() {}

    /// Gives the ready file the project's name. The log of the file before must be gone first: the new one would take
    /// it for its own.
    static void install(ProjectFolder folder) throws StorageFailure {
        Path ready = folder.root().resolve(READY);
        try {
            for (String tail : List.of("-wal", "-shm")) {
                Files.deleteIfExists(folder.root().resolve(ProjectFolder.DATABASE + tail));
            }
            Files.move(ready, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.sync(folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, folder.database());
        }
    }

    static void sweep(ProjectFolder folder) throws StorageFailure {
        if (Files.exists(folder.root().resolve(READY))) {
            install(folder);
        }
        unlink(folder.root().resolve(OLD), folder.database());
        for (String name : List.of(OLD, DRAFT)) {
            for (String tail : List.of("", "-wal", "-shm", "-journal")) {
                Copying.shred(folder.root().resolve(name + tail));
            }
        }
        sweepParts(folder.root());
        if (Files.isDirectory(folder.backups())) {
            sweepParts(folder.backups());
        }
    }

    /// Where the change of a key was broken off before the new file had the name, the old file has both names: there
    /// one name goes, and no byte of the file.
    private static void unlink(Path second, Path first) throws StorageFailure {
        try {
            if (Files.exists(second)
                    && !second.equals(first)
                    && Files.exists(first)
                    && Files.isSameFile(second, first)) {
                Files.delete(second);
            }
        } catch (IOException e) {
            throw Trouble.of(e, second);
        }
    }

    private static void sweepParts(Path folder) throws StorageFailure {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(f ->
                            f.toString().contains(".ams.part") || f.toString().endsWith(".ams" + "-old"))
                    .toList()) {
                String name = part.getFileName().toString();
                unlink(part, folder.resolve(name.replaceFirst("-old$", "")));
                Copying.shred(part);
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }
}
