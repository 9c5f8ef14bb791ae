package studio.storage;

import java.io.IOException;
import java.util.Optional;
import studio.scene.Problem;
import studio.storage.database.Database;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileHeader;
import studio.storage.key.FileKey;
import studio.storage.key.Passphrase;

/// The way into a project file: looks at its first bytes before SQLite does, so that what is wrong can be said plainly.
public final class Entrance {
    private Entrance() {}

    /// The key that opens a project, or none when it needs none.
    ///
    /// @throws StorageFailure when there is no project, or it needs a passphrase and none is given
    public static Optional<FileKey> key(ProjectFolder folder, Optional<Passphrase> passphrase) throws StorageFailure {
        mustExist(folder);
        return switch (header(folder)) {
            case FileHeader.Plain plain -> Optional.empty();
            case FileHeader.Encrypted encrypted
            when passphrase.isPresent() -> Optional.of(FileKey.of(passphrase.get(), encrypted.salt()));
            case FileHeader.Encrypted encrypted -> throw new StorageFailure(closed(folder));
            case FileHeader.EncryptedByNewer newer -> throw new StorageFailure(newer(folder));
            case FileHeader.Foreign foreign ->
                throw new StorageFailure(noProject(folder, "a database of some other program"));
            case FileHeader.NoProject none ->
                throw new StorageFailure(noProject(folder, "no project of the studio, or a damaged one"));
        };
    }

    /// @throws StorageFailure when there is no project in the folder, not even one that a restore was about to put
    /// there
    static void mustExist(ProjectFolder folder) throws StorageFailure {
        if (!folder.hasProject()) {
            throw new StorageFailure(missing(folder));
        }
    }

    public static boolean isEncrypted(ProjectFolder folder) throws StorageFailure {
        return switch (header(folder)) {
            case FileHeader.Encrypted e -> true;
            case FileHeader.EncryptedByNewer e -> true;
            case FileHeader.Plain p -> false;
            case FileHeader.Foreign f -> false;
            case FileHeader.NoProject n -> false;
        };
    }

    /// Opens the database and reads a first page, at which a wrong key shows.
    static Database open(ProjectFolder folder, Optional<FileKey> key, Database.Mode mode) throws StorageFailure {
        try {
            return ours(folder, Database.open(folder.database(), key, mode));
        } catch (StorageFailure e) {
            throw key.isPresent() && e.is("project.damaged") ? new StorageFailure(wrong(folder), e) : e;
        }
    }

    private static Database ours(ProjectFolder folder, Database database) throws StorageFailure {
        boolean ours = false;
        try {
            ours = database.number("PRAGMA application_id") == FileHeader.APPLICATION;
        } finally {
            if (!ours) {
                database.close();
            }
        }
        if (!ours) {
            throw new StorageFailure(noProject(folder, "a database of some other program"));
        }
        return database;
    }

    private static FileHeader header(ProjectFolder folder) throws StorageFailure {
        try {
            return FileHeader.of(folder.database());
        } catch (IOException e) {
            throw Trouble.of(e, folder.database());
        }
    }

    private static Problem missing(ProjectFolder folder) {
        return Problem.user(
                "project.missing",
                "There is no project in " + folder.root() + ".",
                "See your projects with `studio project list`, or make one: studio project new \"My Movie\"");
    }

    private static Problem closed(ProjectFolder folder) {
        return Problem.user(
                "project.passphrase-needed",
                "The project " + folder.name() + " is encrypted and opens with its passphrase only.",
                "Type it when asked, or give it in a file: --passphrase-file FILE");
    }

    private static Problem wrong(ProjectFolder folder) {
        return Problem.user(
                "project.passphrase-wrong",
                "This passphrase does not open the project " + folder.name() + ".",
                "Try again; capitals count. If you are sure of it the file is damaged: studio project restore");
    }

    private static Problem newer(ProjectFolder folder) {
        return Problem.user(
                "project.newer",
                "The project " + folder.name() + " was encrypted by a newer version of the studio.",
                "Open it with a newer studio.");
    }

    private static Problem noProject(ProjectFolder folder, String what) {
        return Problem.user(
                "project.none",
                folder.database() + " is " + what + ".",
                "Check the name. If it was a project, look for its backups: studio project restore " + folder.name());
    }
}
