package studio.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.storage.check.Verification;
import studio.storage.database.Database;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileKey;

/// The backups of a project, in its own folder. Every one is opened and checked whole before it counts; only then may
/// older ones go.
public final class Backups {
    /// An automatic backup is made when the newest is older.
    private static final Duration INTERVAL = Duration.ofMinutes(30);

    private final ProjectFolder folder;
    private final InstantSource clock;
    private final Rotation rotation;

    public Backups(ProjectFolder folder, InstantSource clock) {
        this(folder, clock, Rotation.USUAL);
    }

    public Backups(ProjectFolder folder, InstantSource clock, Rotation rotation) {
        this.folder = folder;
        this.clock = clock;
        this.rotation = rotation;
    }

    /// All of them, newest first.
    public List<Backup> all() throws StorageFailure {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(file -> Backup.named(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw Trouble.of(e, folder.backups());
        }
    }

    /// Makes one, checks it, and lets those go that are not needed any more.
    ///
    /// @param label why it is made
    /// @throws StorageFailure when it could not be made, or is not sound; nothing is let go then
    public Backup make(Database database, Optional<FileKey> key, String label) throws StorageFailure {
        Backup backup = copy(database, key, label);
        Verification check = Verification.of(backup.file(), key);
        if (!check.isSound()) {
            discard(backup);
            throw notSound(database, check);
        }
        rotate();
        return backup;
    }

    /// A copy that is not sound although the project is was cut short by the disk, which the driver does not always
    /// say.
    private static StorageFailure notSound(Database database, Verification copy) {
        return Verification.of(database).isSound()
                ? new StorageFailure(Trouble.system(
                        "disk.error",
                        "The disk did not take the whole backup.",
                        "Make room or mend the disk, then do it again; the project itself is safe."))
                : Trouble.damaged("The project cannot be backed up as it is: "
                        + copy.findings().getFirst().sentence());
    }

    /// Makes one when the newest is old enough and something has changed since.
    public Optional<Backup> makeIfDue(Database database, Optional<FileKey> key) throws StorageFailure {
        String last = database.text("SELECT at FROM journal ORDER BY seq DESC LIMIT 1");
        Instant recent = clock.instant().minus(INTERVAL);
        boolean due = !last.isEmpty()
                && all().stream()
                        .noneMatch(
                                b -> b.at().isAfter(recent) || b.at().toString().compareTo(last) > 0);
        return due ? Optional.of(make(database, key, Rotation.AUTO)) : Optional.empty();
    }

    /// A copy that nobody has checked.
    public Backup copy(Database database, Optional<FileKey> key, String label) throws StorageFailure {
        try {
            OwnerOnly.folder(folder.backups());
        } catch (IOException e) {
            throw Trouble.of(e, folder.backups());
        }
        Backup backup = Backup.of(folder.backups(), fresh(), label);
        Copying.pages(database, key, backup.file());
        return backup;
    }

    /// A moment that no backup bears yet.
    private Instant fresh() throws StorageFailure {
        Instant now = clock.instant();
        List<Backup> all = all();
        return all.isEmpty() || all.getFirst().at().isBefore(now)
                ? now
                : all.getFirst().at().plusMillis(1);
    }

    private void rotate() throws StorageFailure {
        for (Backup surplus : rotation.surplus(all())) {
            discard(surplus);
        }
    }

    private static void discard(Backup backup) throws StorageFailure {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            throw Trouble.of(e, backup.file());
        }
    }
}
