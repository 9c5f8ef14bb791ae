package studio.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.storage.Entrance;
import studio.storage.ProjectCard;
import studio.storage.ProjectStore;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Ledger;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;
import studio.wire.json.Pen;

/// A project at a glance.
///
/// @param changes how often it changed, undo and redo included
/// @param steps how many steps lead from the empty beginning to the present
/// @param edited when it was last changed, ISO 8601 in UTC, or empty
/// @param open who has it open elsewhere
/// @param backups newest first
/// @param bytes of the project file
record Portrait(
        ProjectFolder folder,
        ProjectCard card,
        long changes,
        long steps,
        String edited,
        Content content,
        boolean encrypted,
        Optional<Holder> open,
        List<Backup> backups,
        long bytes) {
    Portrait {
        backups = List.copyOf(backups);
    }

    static Portrait of(ProjectStore store, InstantSource clock) throws StorageFailure {
        Ledger ledger = store.ledger();
        ProjectFolder folder = store.folder();
        List<JournalRow> last = store.changesBefore(Long.MAX_VALUE, 1);
        return new Portrait(
                folder,
                store.card(),
                ledger.last(),
                Way.to(ledger).size(),
                last.isEmpty() ? "" : last.getFirst().at(),
                Content.of(store.history().scene()),
                Entrance.isEncrypted(folder),
                FolderLock.holder(folder.lock()),
                new Backups(folder, clock).all(),
                bytes(folder));
    }

    /// Bytes of the project file and what SQLite keeps beside it.
    static long bytes(ProjectFolder folder) throws StorageFailure {
        long bytes = 0;
        for (Path file : Stream.of("", "-wal")
                .map(end -> folder.root().resolve(ProjectFolder.DATABASE + end))
                .filter(Files::isRegularFile)
                .toList()) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                throw Trouble.of(e, file);
            }
        }
        return bytes;
    }

    void fields(Pen pen) {
        pen.text("name", card.name());
        pen.text("folder", folder.root().toString());
        pen.text("id", card.id());
        pen.text("created", card.created());
        pen.text("studio", card.studio());
        pen.text("edited", edited);
        pen.count("changes", changes);
        pen.count("steps", steps);
        pen.object("scene", content, (p, c) -> c.fields(p));
        pen.flag("encrypted", encrypted);
        pen.text("openElsewhere", open.map(Holder::sentence).orElse(""));
        pen.texts("backups", backups.stream().map(Backup::name).toList());
        pen.count("bytes", bytes);
    }
}
