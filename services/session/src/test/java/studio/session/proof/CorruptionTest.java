package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.direction.Receipt;
import studio.math.Seed;
import studio.scene.Scene;
import studio.session.Session;
import studio.storage.ProjectStore;
import studio.storage.Restoring;
import studio.storage.backup.Backups;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.storage.table.ReceiptRows;

/// Damages a project file, bit by bit and by cutting it off, wherever it hurts. Either everything is as it was, or the
/// studio says that it is not; and the backup brings the project back.
class CorruptionTest {
    private static final int STEPS = 640;
    private static final int KEYFRAME_AT = 520;

    /// What a project holds.
    private record Held(List<JournalRow> rows, Scene scene, List<Scene> past, List<Receipt> receipts) {}

    private enum Outcome {
        EXACT,
        SAID_AT_OPENING,
        SAID_BY_NOTICE,
        FOUND
    }

    @TempDir(factory = InMemory.class)
    private Path temporary;

    private Film film = Film.in(Path.of("."));
    private Film damaged = Film.in(Path.of("."));
    private Held held = new Held(List.of(), Scene.EMPTY, List.of(), List.of());
    private byte[] log = {};
    private byte[] fileBesideLog = {};

    @BeforeEach
    void film() throws StorageFailure, IOException {
        film = Film.made(temporary.resolve("Film"));
        damaged = Film.in(temporary.resolve("Damaged"));
        damaged.folder().create();
        try (Session session = film.open()) {
            for (int i = 0; i < STEPS; i++) {
                Hands.edit(session, new Seed(4).derive(i));
                if (i == KEYFRAME_AT) {
                    Victim.checkpoint(session);
                    receipts(session);
                }
            }
            Victim.backUp(session, film.folder());
            // What a process killed now would leave.
            log = Files.readAllBytes(beside(film, "-wal"));
            fileBesideLog = Files.readAllBytes(film.folder().database());
        }
        try (ProjectStore store = film.store()) {
            held = held(store);
            assertThat(store.database().number("SELECT count(*) FROM keyframes"))
                    .isPositive();
        }
    }

    private static void receipts(Session session) {
        session.errand((store, now) -> {
                    for (long revision = 1; revision < STEPS; revision += 3) {
                        new ReceiptRows(store.database())
                                .keep(revision, List.of(new Receipt("chair left of table", true, "0.2 of the width")));
                    }
                    return now;
                })
                .join();
    }

    @Test
    void damageIsHealedOrTold() throws IOException, StorageFailure {
        damage(70, 30);
    }

    @Test
    @Tag("proof")
    void damageAtAThousandPlacesIsHealedOrTold() throws IOException, StorageFailure {
        damage(700, 300);
    }

    private void damage(int inFile, int inLog) throws IOException, StorageFailure {
        SplittableRandom chance = new SplittableRandom(11);
        TreeMap<Outcome, Integer> outcomes = new TreeMap<>();
        byte[] file = Files.readAllBytes(film.folder().database());
        for (int i = 0; i < inFile; i++) {
            String place = "place " + i + " of the file";
            lay(hurt(file, chance), new byte[0]);
            Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(place), place);
            outcomes.merge(outcome, 1, Integer::sum);
            if (i % 5 == 0) {
                restore(place);
            }
        }
        for (int i = 0; i < inLog; i++) {
            String place = "place " + i + " of the log";
            lay(fileBesideLog, hurt(log, chance));
            Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> outcome(place), place);
            outcomes.merge(outcome, 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys(Outcome.values());
    }

    /// Flips a bit, or cuts the end off.
    private static byte[] hurt(byte[] whole, SplittableRandom chance) {
        if (chance.nextInt(5) == 0) {
            return Arrays.copyOf(whole, chance.nextInt(whole.length));
        }
        byte[] hurt = whole.clone();
        // Half of them where the tables of contents are: the first pages, and the start of any page.
        int at = chance.nextInt(whole.length);
        at = chance.nextInt(3) == 0 ? at / 4096 * 4096 + chance.nextInt(100) : at;
        at = chance.nextInt(10) == 0 ? chance.nextInt(4096) : at;
        hurt[Math.min(at, whole.length - 1)] ^= (byte) (1 << chance.nextInt(8));
        return hurt;
    }

    private void lay(byte[] file, byte[] wal) throws IOException {
        Files.write(damaged.folder().database(), file);
        Files.deleteIfExists(beside(damaged, "-shm"));
        Files.deleteIfExists(beside(damaged, "-wal"));
        if (wal.length > 0) {
            Files.write(beside(damaged, "-wal"), wal);
        }
        Files.write(damaged.folder().lock(), Files.readAllBytes(film.folder().lock()));
    }

    private Outcome outcome(String place) throws StorageFailure {
        try (ProjectStore store = damaged.store()) {
            if (store.notice().isPresent()) {
                return Outcome.SAID_BY_NOTICE;
            }
            boolean exact = held(store).equals(held);
            boolean sound =
                    studio.storage.check.Verification.of(store.database()).isSound();
            assertThat(exact || !sound).as("silent difference at %s", place).isTrue();
            return sound ? Outcome.EXACT : Outcome.FOUND;
        } catch (StorageFailure e) {
            assertThat(e.problem().code()).as(place).matches("(project|disk)\\..*");
            return Outcome.SAID_AT_OPENING;
        }
    }

    private static Held held(ProjectStore store) throws StorageFailure {
        List<Receipt> receipts = new ArrayList<>();
        List<Scene> past = new ArrayList<>();
        for (long revision = 1; revision < STEPS; revision += 3) {
            receipts.addAll(new ReceiptRows(store.database()).of(revision));
        }
        for (long revision = 300; revision < STEPS; revision += 300) {
            past.add(store.sceneAt(revision));
        }
        return new Held(Film.rows(store, 0), store.history().scene(), past, receipts);
    }

    /// From the damaged file with the backup beside it.
    private void restore(String place) throws IOException, StorageFailure {
        Files.createDirectories(damaged.folder().backups());
        for (var backup : new Backups(film.folder(), Film.CLOCK).all()) {
            Path copy = damaged.folder().backups().resolve(backup.name());
            if (!Files.exists(copy)) {
                Files.copy(backup.file(), copy);
            }
        }
        new Restoring(damaged.folder(), Film.HOLDER, Film.CLOCK).latest(java.util.Optional.empty());
        try (ProjectStore store = damaged.store()) {
            assertThat(store.history().scene()).as(place).isEqualTo(held.scene());
        }
        assertThat(damaged.findings()).as(place).isEmpty();
    }

    private static Path beside(Film film, String tail) {
        return film.folder().root().resolve("project.ams" + tail);
    }
}
