package studio.storage.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.storage.checkpoint.Checkpoint;
import studio.storage.checkpoint.Keyframes;
import studio.storage.checkpoint.SceneHash;
import studio.storage.checkpoint.SceneTables;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.Journal;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Ledger;
import studio.storage.key.FileHeader;
import studio.storage.key.FileKey;
import studio.storage.table.ReceiptRows;
import studio.storage.table.Schema;
import studio.wire.scene.CommandJson;
import studio.wire.scene.Decoded;

/// What a look at every part of a project file found: its pages, its tables, the chain of its journal, the scene
/// against
/// its hash, every step of the history carried out again up to the scene, the keyframes on the way, the receipts.
///
/// @param changes number of the last change that is sound
public record Verification(List<Finding> findings, long changes) {
    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /// Looks over a file that nobody has open.
    public static Verification of(Path file, Optional<FileKey> key) throws StorageFailure {
        try (Database database = Database.open(file, key, Database.Mode.READ)) {
            return of(database);
        }
    }

    /// Looks over an open database.
    public static Verification of(Database database) {
        return new Look(database).all();
    }

    /// One look, part by part; a part that cannot be read is a finding and the next is looked at.
    private static final class Look {
        private interface Part {
            void look() throws StorageFailure;
        }

        private final Database database;
        private final List<Finding> findings = new ArrayList<>();
        private final Ledger ledger = new Ledger();

        Look(Database database) {
            this.database = database;
        }

        Verification all() {
            part("file", this::pages);
            part("tables", this::tables);
            part("journal", this::journal);
            part("scene", this::scene);
            part("journal", this::replay);
            part("receipts", this::receipts);
            return new Verification(findings, ledger.last());
        }

        private void part(String name, Part part) {
            try {
                part.look();
            } catch (StorageFailure e) {
                find(name, e.problem().sentence());
            }
        }

        private void find(String part, String sentence) {
            findings.add(new Finding(part, sentence));
        }

        private void pages() throws StorageFailure {
            if (database.number("PRAGMA application_id") != FileHeader.APPLICATION) {
                find("file", "It is not marked as a project of the studio.");
            }
            for (String line : database.list("PRAGMA integrity_check(5)", row -> row.text(1))) {
                if (!line.equals("ok")) {
                    find("file", "SQLite found: " + line + ".");
                }
            }
        }

        private void tables() throws StorageFailure {
            long schema = database.number("PRAGMA user_version");
            if (schema != Schema.PROJECT.newest()) {
                find("tables", "They are of version " + schema + ", not " + Schema.PROJECT.newest() + ".");
                return;
            }
            Schema.PROJECT
                    .oddity(database)
                    .ifPresent(odd -> find("tables", "They are not as they should be, at: " + odd + "."));
        }

        private void journal() throws StorageFailure {
            new Journal(database)
                    .walk(ledger)
                    .ifPresent(seq -> find("journal", "The record of change " + seq + " is damaged or missing."));
        }

        private void scene() throws StorageFailure {
            SceneTables tables = new SceneTables(database);
            tables.read();
            Checkpoint checkpoint = tables.checkpoint();
            if (checkpoint.seq() > ledger.last()) {
                find("journal", "It lacks changes up to " + checkpoint.seq() + ", which the scene holds.");
            } else if (!follows(checkpoint)) {
                find("scene", "It does not say rightly after which change it was saved.");
            }
        }

        private boolean follows(Checkpoint checkpoint) throws StorageFailure {
            String chain = checkpoint.seq() == 0
                    ? new Journal(database).chain()
                    : database.text("SELECT chain FROM journal WHERE seq=?", checkpoint.seq());
            long head = database.number("SELECT revision FROM journal WHERE seq=?", checkpoint.seq());
            return chain.equals(checkpoint.chain()) && head == checkpoint.head();
        }

        /// Carries out every step again, along the way to the present and to the scene in the tables.
        private void replay() throws StorageFailure {
            Checkpoint checkpoint = new SceneTables(database).checkpoint();
            Keyframes keyframes = new Keyframes(database);
            java.util.Set<Long> kept = keyframes.revisions();
            Journal journal = new Journal(database);
            Scene scene = Scene.EMPTY;
            for (long revision : way(ledger.head())) {
                Optional<Scene> next = step(journal, revision, scene);
                if (next.isEmpty()) {
                    find("journal", "Step " + revision + " cannot be carried out again.");
                    return;
                }
                scene = next.get();
                if (revision == checkpoint.head() && !SceneHash.of(scene).equals(checkpoint.hash())) {
                    find("scene", "The history leads to another scene than the one that was saved.");
                }
                if (kept.contains(revision) && !keyframes.scene(revision).equals(Optional.of(scene))) {
                    find("keyframes", "The scene kept of step " + revision + " is damaged.");
                }
            }
        }

        private List<Long> way(long head) {
            List<Long> way = new ArrayList<>();
            for (long at = head; at > 0; at = ledger.parent(at)) {
                way.add(at);
            }
            return way.reversed();
        }

        private static Optional<Scene> step(Journal journal, long revision, Scene scene) throws StorageFailure {
            Optional<JournalRow> row = journal.row(revision);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            return switch (CommandJson.read(row.get().command(), row.get().form())) {
                case Decoded.Bad<Command> bad -> Optional.empty();
                case Decoded.Read<Command>(Command command) ->
                    switch (command.applyTo(scene)) {
                        case Outcome.Applied(Scene after) -> Optional.of(after);
                        case Outcome.Rejected rejected -> Optional.empty();
                    };
            };
        }

        private void receipts() throws StorageFailure {
            if (new ReceiptRows(database).damaged() > 0) {
                find("receipts", "Some receipts are damaged; the edits they belong to are not.");
            }
        }
    }
}
