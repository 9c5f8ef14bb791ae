package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Seed;
import studio.session.Session;
import studio.session.Snapshot;
import studio.storage.ProjectStore;
import studio.storage.checkpoint.SceneHash;
import studio.storage.disk.StorageFailure;

/// Pulls the plug at any instant of an edit: of what was being written any sectors may have reached the disk, in any
/// order, and the others not. What had been acknowledged is there, and of the edit in flight all or nothing.
///
/// ```
/// before  ─ log written, sector by sector ─ log synced ─ acknowledged ─ pages copied from the log into the file ─
/// after
///            the old edit or the new          the new one, whatever has come of the copying
/// ```
class PulledPlugTest {
    private static final int SECTOR = 512;

    /// The files as they were when a change had been acknowledged.
    private record Moment(long change, String hash, Bytes file, Bytes log, Bytes witness) {}

    /// The bytes of a file.
    private static final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        static Bytes of(Path file) throws IOException {
            return new Bytes(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        }

        /// On the way to others, with some sectors arrived.
        Bytes torn(Bytes next, SplittableRandom chance) {
            int shorter = Math.min(bytes.length, next.bytes.length);
            int longer = Math.max(bytes.length, next.bytes.length);
            byte[] torn = Arrays.copyOf(bytes, chance.nextInt(shorter, longer + 1));
            double arrived = chance.nextDouble();
            for (int at = 0; at < Math.min(torn.length, next.bytes.length); at += SECTOR) {
                if (chance.nextDouble() < arrived) {
                    int length = Math.min(SECTOR, Math.min(torn.length, next.bytes.length) - at);
                    System.arraycopy(next.bytes, at, torn, at, length);
                }
            }
            return new Bytes(torn);
        }

        /// On the way to others, with all of the start arrived and nothing of the rest.
        Bytes cut(Bytes next, SplittableRandom chance) {
            int until = chance.nextInt(next.bytes.length + 1);
            byte[] cut = Arrays.copyOf(bytes, Math.max(bytes.length, until));
            System.arraycopy(next.bytes, 0, cut, 0, until);
            return new Bytes(cut);
        }
    }

    @TempDir(factory = InMemory.class)
    private Path temporary;

    @Test
    void atMostTheEditInFlightIsGone() throws StorageFailure, IOException {
        pull(500);
    }

    @Test
    @Tag("proof")
    void atMostTheEditInFlightIsGoneAtTenThousandPlaces() throws StorageFailure, IOException {
        pull(10_000);
    }

    private void pull(int places) throws StorageFailure, IOException {
        List<Moment> moments = moments(Film.made(temporary.resolve("Film")));
        SplittableRandom chance = new SplittableRandom(7);
        Film torn = Film.in(temporary.resolve("Torn"));
        torn.folder().create();
        int arrived = 0;
        int inFlight = 0;
        for (int place = 0; place < places; place++) {
            int at = chance.nextInt(moments.size() - 1);
            Moment before = moments.get(at);
            Moment after = moments.get(at + 1);
            boolean copying = chance.nextInt(4) == 0;
            lay(torn, before, after, copying, chance);
            Moment found =
                    found(torn, copying ? after : before, after, "place " + place + " of change " + after.change);
            if (!copying && before.change != after.change) {
                inFlight++;
                arrived += found.change == after.change ? 1 : 0;
            }
        }
        assertThat(arrived).as("edits in flight that arrived").isBetween(inFlight / 50, inFlight * 49 / 50);
    }

    /// Some sixty edits, with a log so short that it is copied into the file and begun anew all the time.
    private static List<Moment> moments(Film film) throws StorageFailure, IOException {
        List<Moment> moments = new ArrayList<>();
        try (Session session = film.open()) {
            session.errand((store, now) -> {
                        store.database().execute("PRAGMA wal_autocheckpoint=25");
                        return now;
                    })
                    .join();
            for (int i = 0; i < 60; i++) {
                moments.add(moment(film, Hands.edit(session, new Seed(60).derive(i))));
                if (i % 20 == 19) {
                    Victim.checkpoint(session);
                    moments.add(moment(film, session.snapshot()));
                }
            }
        }
        return moments;
    }

    private static Moment moment(Film film, Snapshot snapshot) throws IOException {
        Path file = film.folder().database();
        return new Moment(
                snapshot.change(),
                SceneHash.of(snapshot.scene()),
                Bytes.of(file),
                Bytes.of(beside(film, "-wal")),
                Bytes.of(film.folder().lock()));
    }

    private static Path beside(Film film, String tail) {
        return film.folder().root().resolve("project.ams" + tail);
    }

    private static void lay(Film film, Moment before, Moment after, boolean copying, SplittableRandom chance)
            throws IOException {
        Bytes file = copying ? before.file.torn(after.file, chance) : before.file;
        Bytes log = copying
                ? after.log
                : chance.nextBoolean() ? before.log.torn(after.log, chance) : before.log.cut(after.log, chance);
        Files.write(film.folder().database(), file.bytes);
        Files.write(beside(film, "-wal"), log.bytes);
        Files.deleteIfExists(beside(film, "-shm"));
        if (chance.nextBoolean()) {
            byte[] junk = new byte[32_768];
            chance.nextBytes(junk);
            Files.write(beside(film, "-shm"), junk);
        }
        Files.deleteIfExists(film.folder().lock());
        if (chance.nextInt(3) > 0) {
            Files.write(film.folder().lock(), before.witness.bytes);
        }
    }

    private static Moment found(Film film, Moment before, Moment after, String place) throws StorageFailure {
        try (ProjectStore store = film.store()) {
            assertThat(store.notice()).as(place).isEmpty();
            Moment found = store.ledger().last() == after.change ? after : before;
            assertThat(store.ledger().last()).as(place).isEqualTo(found.change);
            assertThat(SceneHash.of(store.history().scene())).as(place).isEqualTo(found.hash);
            return found;
        }
    }
}
