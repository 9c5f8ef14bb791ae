package studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.scene.Problem;
import studio.storage.backup.Copying;
import studio.storage.check.Verification;
import studio.storage.database.Database;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileKey;
import studio.storage.key.Passphrase;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;

/// Encrypts a project, changes its passphrase, or takes the encryption off; its backups with it.
///
/// The file is copied row by row under the new key, the copy is checked whole and then takes the name; what was under
/// the old key is overwritten and deleted. A plug pulled at any instant leaves the project whole under one key or the
/// other.
public final class Locksmith {
    private final ProjectFolder folder;
    private final Holder holder;
    private final InstantSource clock;

    public Locksmith(ProjectFolder folder, Holder holder, InstantSource clock) {
        this.folder = folder;
        this.holder = holder;
        this.clock = clock;
    }

    /// Puts the project under another key.
    ///
    /// @param now what opens it now, none when nothing is needed
    /// @param next what is to open it, none to take the encryption off
    /// @return the backups that could not be taken along, with the reason; they are left as they were
    public List<Problem> change(Optional<Passphrase> now, Optional<Passphrase> next) throws StorageFailure {
        // Opened once as anybody would: brought up to date, its log emptied into the file.
        ProjectStore.open(folder, now, holder, clock).close();
        Optional<FileKey> old = Entrance.key(folder, now);
        Optional<FileKey> fresh = next.map(FileKey::fresh);
        return FolderLock.during(folder.lock(), holder, lock -> rekeyAll(old, fresh));
    }

    private List<Problem> rekeyAll(Optional<FileKey> old, Optional<FileKey> fresh) throws StorageFailure {
        Leftovers.sweep(folder);
        List<Problem> left = new ArrayList<>();
        for (Path copy : copies()) {
            try {
                rekey(copy, old, fresh);
            } catch (StorageFailure e) {
                left.add(left(copy, e.problem()));
            }
        }
        rekey(folder.database(), old, fresh);
        return left;
    }

    /// The backups, and what restores have set aside.
    private List<Path> copies() throws StorageFailure {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(f -> f.toString().endsWith(".ams")).sorted().toList();
        } catch (IOException e) {
            throw Trouble.of(e, folder.backups());
        }
    }

    private static void rekey(Path file, Optional<FileKey> old, Optional<FileKey> fresh) throws StorageFailure {
        Path draft = file.resolveSibling(file.getFileName() + ".part-key");
        try {
            Files.deleteIfExists(draft);
            try (Database database = Database.open(file, old, Database.Mode.WRITE)) {
                Copying.rows(database, fresh, draft);
            }
            Verification check = Verification.of(draft, fresh);
            if (!check.isSound()) {
                throw Trouble.damaged(
                        file.getFileName() + ": " + check.findings().getFirst().sentence());
            }
            swap(file, draft);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        } finally {
            Copying.shred(draft);
        }
    }

    /// The old file keeps a second name until the new one has the first, so that there is a project at every instant.
    private static void swap(Path file, Path draft) throws IOException, StorageFailure {
        Path old = file.resolveSibling(
                file.getFileName().toString().equals(ProjectFolder.DATABASE)
                        ? Leftovers.OLD
                        : file.getFileName() + "-old");
        try {
            Files.createLink(old, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, old);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.syncAround(file);
        Copying.shred(old);
    }

    private static Problem left(Path backup, Problem why) {
        return new Problem(
                Problem.Category.SYSTEM,
                "backup.left",
                "The backup " + backup.getFileName() + " could not be taken along: " + why.sentence(),
                "It is still readable as before. Delete it if it must not be.");
    }
}
