package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import studio.math.Seed;
import studio.session.Session;
import studio.storage.ProjectStore;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.checkpoint.SceneHash;
import studio.storage.database.Migration;
import studio.storage.disk.StorageFailure;
import studio.storage.table.ReceiptRows;
import studio.storage.table.Schema;

/// Project files of every version of the tables open for ever, and what a file once went through is never rewritten.
class MuseumTest {
    @TempDir(factory = InMemory.class)
    private Path temporary;

    /// @param piece a file of the museum
    /// @param hash of its scene when it was made
    @ParameterizedTest
    @CsvFileSource(resources = "/museum/pieces.csv", useHeadersInDisplayName = true)
    void aFileOfAnyVersionOpens(String piece, int schema, long changes, String hash)
            throws IOException, StorageFailure {
        Film film = Film.in(temporary.resolve("Film"));
        film.folder().create();
        Files.write(film.folder().database(), bytes(piece));
        try (ProjectStore store = film.store()) {
            assertThat(store.card().name()).isEqualTo("Museum " + schema);
            assertThat(store.notice()).isEmpty();
            Oracle oracle = Oracle.of(Film.rows(store, 0));
            assertThat(oracle.last()).isEqualTo(changes);
            assertThat(oracle.hash(changes)).isEqualTo(hash);
            assertThat(SceneHash.of(store.history().scene())).isEqualTo(hash);
            assertThat(new ReceiptRows(store.database()).of(1)).isEqualTo(MuseumPiece.RECEIPTS);
        }
        assertThat(film.findings()).isEmpty();
        try (Session session = film.open()) {
            session.undo(2).join();
            Hands.edit(session, new Seed(1));
        }
        checkBackup(film, schema);
    }

    /// What the file was before it was brought up to date is kept.
    private static void checkBackup(Film film, int schema) throws StorageFailure {
        List<String> made = new Backups(film.folder(), Film.CLOCK)
                .all().stream()
                        .map(Backup::label)
                        .filter(l -> l.startsWith("before"))
                        .toList();
        int newest = Schema.PROJECT.newest();
        assertThat(made).isEqualTo(schema == newest ? List.of() : List.of("before-schema-" + newest));
    }

    /// A step that was published stands there with its hash; a new one gets a line of its own.
    @Test
    void publishedStepsOfTheTablesNeverChange() {
        StringBuilder hashes = new StringBuilder();
        for (Migration step : Schema.PROJECT.steps()) {
            hashes.append(SceneHash.of(step.sql()))
                    .append("  ")
                    .append(step.name())
                    .append(".sql\n");
        }
        assertThat(hashes).hasToString(new String(bytes("migrations.sha256"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String piece) {
        try (InputStream in = MuseumTest.class.getResourceAsStream("/museum/" + piece)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
