package studio.session.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Receipt;
import studio.math.Seed;
import studio.scene.Scene;
import studio.scene.history.Cause;
import studio.scene.history.History;
import studio.scene.history.Step;
import studio.scene.sample.AnyCommand;
import studio.storage.checkpoint.Checkpoint;
import studio.storage.checkpoint.Keyframes;
import studio.storage.checkpoint.SceneHash;
import studio.storage.checkpoint.SceneTables;
import studio.storage.database.Database;
import studio.storage.database.Migrations;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.Journal;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Recording;
import studio.storage.table.ReceiptRows;
import studio.storage.table.Schema;

/// Makes the pieces of the museum: project files as the first versions of the tables were, with a small history. Run
/// once for a new version, by its `main`, into `src/test/resources/museum`; what is there is never made anew.
final class MuseumPiece {
    static final List<Receipt> RECEIPTS = List.of(new Receipt("one chair", true, "1"));

    private static final String AT = "2026-01-31T10:00:00Z";

    private MuseumPiece() {}

    static void main(String[] args) throws IOException, StorageFailure {
        for (int schema = 1; schema <= Schema.PROJECT.newest(); schema++) {
            Path file = Path.of(args[0]).resolve("schema-" + schema + ".ams");
            if (!Files.exists(file)) {
                Files.createFile(file);
                make(file, schema);
            }
        }
    }

    private static void make(Path file, int schema) throws StorageFailure {
        Migrations steps = new Migrations(
                "project", Schema.PROJECT.application(), Schema.PROJECT.steps().subList(0, schema));
        try (Database database = Database.open(file, Optional.empty(), Database.Mode.WRITE)) {
            steps.bring(database);
            database.inTransaction(() -> fill(database, schema));
            new ReceiptRows(database).keep(1, RECEIPTS);
        }
    }

    private static void fill(Database database, int schema) throws StorageFailure {
        database.run("INSERT INTO projects(id, name, created, studio) VALUES('m',?,?,'0.1.0')", "Museum " + schema, AT);
        database.run(
                "INSERT INTO scenes(id, title, setting, rate_frames, rate_seconds, first_frame, end_frame, seq, head,"
                        + " chain, hash, saved) VALUES(1,'','{}',24,1,0,96,0,0,'','','')");
        List<JournalRow> rows = new ArrayList<>();
        History history = history(rows, new Seed(schema));
        Journal journal = new Journal(database);
        journal.accept(journal.append(rows));
        Scene scene = history.scene();
        new SceneTables(database)
                .write(
                        scene,
                        new Checkpoint(history.changes(), history.head(), journal.chain(), SceneHash.of(scene), AT));
        new Keyframes(database).keep(history.head(), scene);
    }

    /// Some thirty steps, some of them taken back.
    private static History history(List<JournalRow> rows, Seed seed) {
        History history = History.of(Scene.EMPTY);
        for (long i = 0; history.changes() < 30; i++) {
            Cause cause = Cause.said("words " + i);
            Step step = i % 9 == 8 ? history.stepBack() : history.did(AnyCommand.at(seed.derive(i)), cause);
            switch (step) {
                case Step.Taken taken -> {
                    rows.add(Recording.row(history, taken, AT));
                    history = taken.history();
                }
                case Step.Refused refused -> {
                    continue;
                }
            }
        }
        return history;
    }
}
