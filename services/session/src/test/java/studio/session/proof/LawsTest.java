package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Seed;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.history.Cause;
import studio.scene.history.Revision;
import studio.scene.sample.AnyCommand;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Snapshot;
import studio.session.Submission;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.storage.table.ReceiptRows;

/// What holds of every project, whatever is done with it.
class LawsTest {
    private static final int STEPS = 10_000;
    private static final int BETWEEN_OPENINGS = 400;
    private static final int EDITS_EACH = 2_000;

    @TempDir(factory = InMemory.class)
    private Path temporary;

    private final TreeMap<Long, Command> commands = new TreeMap<>();

    /// load(save(s)) = s, replay(journal) = scene, undo(apply(s)) = s, decode(encode(command)) = command.
    @Test
    void tenThousandStepsAreReplayed() throws StorageFailure {
        Film film = Film.made(temporary.resolve("Film"));
        Oracle oracle = new Oracle();
        Scene scene = Scene.EMPTY;
        for (int step = 0; step < STEPS; step += BETWEEN_OPENINGS) {
            try (Session session = film.open()) {
                assertThat(session.snapshot().scene()).isEqualTo(scene);
                session.listen(this::remember);
                for (int i = step; i < step + BETWEEN_OPENINGS; i++) {
                    step(session, new Seed(5).derive(i));
                }
                scene = session.snapshot().scene();
            }
            try (ProjectStore store = film.store()) {
                List<JournalRow> rows = Film.rows(store, oracle.last());
                rows.forEach(oracle::follow);
                rows.forEach(this::checkCommand);
                assertThat(oracle.scene()).isEqualTo(scene);
                assertThat(store.history().scene()).isEqualTo(scene);
            }
        }
        assertThat(oracle.last()).isGreaterThan(STEPS / 2);
        assertThat(film.findings()).isEmpty();
    }

    private void step(Session session, Seed seed) {
        Snapshot before = session.snapshot();
        boolean done = Hands.act(session, seed).join() instanceof Answer.Done;
        Snapshot after = session.snapshot();
        if (!done) {
            assertThat(after).isEqualTo(before);
        } else if (seed.derive("law").below(8) == 0 && after.head() == after.change()) {
            session.undo(1).join();
            assertThat(session.snapshot().scene()).isEqualTo(before.scene());
            session.redo(1).join();
            assertThat(session.snapshot().scene()).isEqualTo(after.scene());
        }
    }

    private void remember(Snapshot snapshot) {
        List<Revision> done = snapshot.history().done();
        if (!done.isEmpty()) {
            commands.put(done.getLast().number(), done.getLast().command());
        }
    }

    private void checkCommand(JournalRow row) {
        if (row.kind() == JournalRow.Kind.DID) {
            assertThat(Oracle.command(row)).isEqualTo(commands.get(row.seq()));
        }
    }

    @Test
    void everyAcknowledgedEditOfManyHandsIsInTheJournalOnce() throws StorageFailure, InterruptedException {
        Film film = Film.made(temporary.resolve("Film"));
        List<List<Snapshot>> answers = List.of(new ArrayList<>(), new ArrayList<>());
        try (Session session = film.open()) {
            List<Thread> hands = new ArrayList<>();
            for (int hand = 0; hand < answers.size(); hand++) {
                Seed seed = new Seed(6).derive(hand);
                List<Snapshot> own = answers.get(hand);
                hands.add(Thread.ofPlatform().start(() -> submit(session, seed, own)));
            }
            for (Thread hand : hands) {
                hand.join();
            }
        }
        try (ProjectStore store = film.store()) {
            Oracle oracle = Oracle.of(Film.rows(store, 0));
            TreeSet<Long> changes = new TreeSet<>();
            for (List<Snapshot> own : answers) {
                assertThat(own.stream().map(Snapshot::change)).isSorted();
                own.forEach(s -> assertThat(changes.add(s.change())).isTrue());
                own.forEach(s -> assertThat(oracle.at(s.change())).isEqualTo(s.scene()));
            }
            assertThat(changes).hasSize((int) oracle.last()).hasSizeGreaterThan(EDITS_EACH / 2);
        }
    }

    private static void submit(Session session, Seed seed, List<Snapshot> done) {
        for (int i = 0; i < EDITS_EACH; i++) {
            Submission submission = Hands.planned(session.snapshot(), seed.derive(i));
            if (session.submit(submission).join() instanceof Answer.Done(var after)) {
                done.add(after);
            }
        }
    }

    @Test
    void aStaleSubmissionIsNeverAppliedAsItIs() throws StorageFailure {
        Film film = Film.made(temporary.resolve("Film"));
        try (Session session = film.open()) {
            Snapshot early = session.snapshot();
            for (int i = 0; i < 300; i++) {
                Seed seed = new Seed(7).derive(i);
                Snapshot now = Hands.edit(session, seed);
                Submission late = Submission.of(early, AnyCommand.at(seed), Cause.said("late"));
                assertThat(session.submit(late).join())
                        .isInstanceOfSatisfying(
                                Answer.Refused.class,
                                r -> assertThat(r.problem().code()).isEqualTo("session.stale"));
                assertThat(session.snapshot()).isEqualTo(now);
                early = seed.derive("later").unit() < 0.1 ? now : early;
            }
        }
    }

    /// Receipts belong to a step and stay with it.
    @Test
    void receiptsAreKeptWithTheirStep() throws StorageFailure {
        Film film = Film.made(temporary.resolve("Film"));
        List<studio.direction.Receipt> receipts = List.of(
                new studio.direction.Receipt("three chairs", true, "3"),
                new studio.direction.Receipt("left of \u0000 \ud83e\ude91", false, ""));
        try (Session session = film.open()) {
            long revision = Hands.edit(session, new Seed(8)).head();
            session.errand((store, now) -> {
                        new ReceiptRows(store.database()).keep(revision, receipts);
                        return now;
                    })
                    .join();
        }
        try (ProjectStore store = film.store()) {
            assertThat(new ReceiptRows(store.database()).of(1)).isEqualTo(receipts);
            assertThat(new ReceiptRows(store.database()).of(2)).isEmpty();
        }
    }
}
