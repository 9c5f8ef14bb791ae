package studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studio.storage.backup.Copying;
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

    private Leftovers() {}

    static void sweep(ProjectFolder folder) throws StorageFailure {
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

    private static void sweepParts(Path folder) throws StorageFailure {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(f ->
                            f.toString().contains(".ams.part") || f.toString().endsWith(".ams" + "-old"))
                    .toList()) {
                Copying.shred(part);
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }
}
