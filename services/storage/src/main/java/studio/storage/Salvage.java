package studio.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.difference.Crossing;
import studio.scene.history.Cause;
import studio.scene.history.Entry;
import studio.scene.history.History;
import studio.scene.history.Step;
import studio.storage.checkpoint.Keyframes;
import studio.storage.checkpoint.SceneTables;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.Journal;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Ledger;
import studio.storage.journal.Recording;
import studio.storage.key.FileKey;
import studio.wire.scene.CommandJson;
import studio.wire.scene.Decoded;

/// Saves from a damaged file what can be read: the history from its beginning as far as it is whole, then, when the
/// tables or a keyframe hold a later scene that still has its hash, one step that leads there.
///
/// ```
/// 1 ─ 2 ─ … ─ 41  ✗ 42 damaged            saved: 1 … 41, and "What could be saved" with the scene of change 60
///                      tables: change 60
/// ```
final class Salvage {
    /// @param rows the journal of a new file
    /// @param history what they lead to
    /// @param reached number of the last change of the damaged file that the scene holds
    record Saved(List<JournalRow> rows, History history, long reached, List<String> notes) {}

    private final Database database;
    private final String at;
    private final List<String> notes = new ArrayList<>();
    private final List<JournalRow> rows = new ArrayList<>();
    private History history = History.of(Scene.EMPTY);

    private Salvage(Database database, String at) {
        this.database = database;
        this.at = at;
    }

    /// @param at when, ISO 8601 in UTC
    /// @throws StorageFailure when not even the first page can be read
    static Saved of(Path file, Optional<FileKey> key, String at) throws StorageFailure {
        try (Database database = Database.open(file, key, Database.Mode.READ)) {
            return new Salvage(database, at).all();
        }
    }

    private Saved all() {
        followJournal();
        long followed = history.changes();
        Optional<Later> later = latestScene(followed);
        later.ifPresent(this::cross);
        long reached = later.map(Later::change).orElse(followed);
        return new Saved(List.copyOf(rows), history, reached, List.copyOf(notes));
    }

    /// A scene that is later than what the journal still tells.
    private record Later(long change, Scene scene) {}

    private void followJournal() {
        Journal journal = new Journal(database);
        Ledger ledger = new Ledger();
        try {
            journal.walk(ledger).ifPresent(seq -> notes.add("The record of change " + seq + " is damaged or missing."));
        } catch (StorageFailure e) {
            notes.add("The journal cannot be read beyond change " + ledger.last() + ".");
        }
        for (long seq = 1; seq <= ledger.last(); seq++) {
            if (!follow(journal, seq)) {
                notes.add("Change " + seq + " cannot be carried out again.");
                return;
            }
        }
    }

    private boolean follow(Journal journal, long seq) {
        try {
            Optional<JournalRow> row = journal.row(seq);
            Optional<Entry> entry = row.flatMap(Salvage::entry);
            if (entry.isPresent() && history.follow(entry.get()) instanceof Step.Taken taken) {
                rows.add(Recording.row(history, taken, row.get().at()));
                history = taken.history();
                return true;
            }
            return false;
        } catch (StorageFailure e) {
            return false;
        }
    }

    private static Optional<Entry> entry(JournalRow row) {
        return switch (row.kind()) {
            case UNDID -> Optional.of(new Entry.Undid());
            case REDID -> Optional.of(new Entry.Redid());
            case DID ->
                switch (CommandJson.read(row.command(), row.form())) {
                    case Decoded.Read<Command>(Command command) ->
                        Optional.of(new Entry.Did(command, new Cause(row.hand(), row.words())));
                    case Decoded.Bad<Command> bad -> Optional.empty();
                };
        };
    }

    private Optional<Later> latestScene(long followed) {
        return fromTables().filter(l -> l.change() > followed).or(() -> fromKeyframes(followed));
    }

    private Optional<Later> fromTables() {
        try {
            SceneTables tables = new SceneTables(database);
            Scene scene = tables.read();
            return Optional.of(new Later(tables.checkpoint().seq(), scene));
        } catch (StorageFailure e) {
            notes.add("The scene in the tables is damaged.");
            return Optional.empty();
        }
    }

    private Optional<Later> fromKeyframes(long followed) {
        try {
            Keyframes keyframes = new Keyframes(database);
            Set<Long> kept = new TreeSet<>(keyframes.revisions());
            for (long revision : List.copyOf(kept).reversed()) {
                Optional<Scene> scene = revision > followed ? keyframes.scene(revision) : Optional.empty();
                if (scene.isPresent()) {
                    return Optional.of(new Later(revision, scene.get()));
                }
            }
        } catch (StorageFailure e) {
            notes.add("The keyframes cannot be read.");
        }
        return Optional.empty();
    }

    private void cross(Later later) {
        Command crossing = Crossing.of("What could be saved", history.scene(), later.scene());
        Cause cause = new Cause(Cause.Hand.PROGRAM, "restore of change " + later.change());
        if (history.did(crossing, cause) instanceof Step.Taken taken) {
            rows.add(Recording.row(history, taken, at));
            history = taken.history();
            notes.add("The scene is that of change " + later.change() + "; the steps between " + (history.changes() - 1)
                    + " and there are lost.");
        }
    }
}
