package studio.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import studio.storage.Entrance;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;
import studio.wire.json.Pen;

/// What can be said of a project without opening it, as of a book on a shelf.
///
/// @param edited when its file was last written
record Spine(ProjectFolder folder, long bytes, Instant edited, boolean encrypted, Optional<Holder> open) {
    static Spine of(ProjectFolder folder) throws StorageFailure {
        return new Spine(
                folder,
                Portrait.bytes(folder),
                edited(folder),
                Entrance.isEncrypted(folder),
                FolderLock.holder(folder.lock()));
    }

    /// While it is open, edits go to the log beside the file.
    private static Instant edited(ProjectFolder folder) throws StorageFailure {
        Path log = folder.root().resolve(ProjectFolder.DATABASE + "-wal");
        Path file = Files.isRegularFile(log) ? log : folder.database();
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    void fields(Pen pen) {
        pen.text("name", folder.name());
        pen.text("folder", folder.root().toString());
        pen.count("bytes", bytes);
        pen.text("edited", edited.toString());
        pen.flag("encrypted", encrypted);
        pen.text("openElsewhere", open.map(Holder::sentence).orElse(""));
    }
}
