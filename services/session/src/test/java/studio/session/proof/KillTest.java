package studio.session.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.math.Seed;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;

/// Kills a process that edits, again and again, at any instant: all that it was told is saved is there afterwards, and
/// nothing is there by half.
class KillTest {
    /// One that has the same project killed under it again and again.
    private static final class Series {
        private final Path temporary;
        private final Film film;
        private Oracle oracle = new Oracle();
        private List<JournalRow> rows = new ArrayList<>();
        private int acknowledged;

        Series(Path temporary) throws StorageFailure {
            this.temporary = temporary;
            this.film = Film.made(temporary.resolve("Film"));
        }

        void kill(Seed seed) throws IOException, InterruptedException, StorageFailure {
            Victim.Habit[] habits = Victim.Habit.values();
            Victim.Habit habit = habits[seed.derive("habit").below(habits.length)];
            Process child = Child.start(
                    temporary,
                    Victim.class,
                    film.folder().root().toString(),
                    Long.toString(seed.state()),
                    habit.name());
            List<String> said = new ArrayList<>();
            try (BufferedReader out = child.inputReader(StandardCharsets.US_ASCII)) {
                if (seed.derive("early").unit() < 0.15) {
                    Thread.sleep(seed.derive("open").below(800));
                } else {
                    String first = out.readLine();
                    assertThat(first).as("a child that edits (%s)", habit).isNotNull();
                    said.add(first);
                    Thread.sleep(5 + seed.derive("instant").below(700));
                }
                child.toHandle().destroyForcibly();
                said.addAll(out.readAllLines());
            }
            child.waitFor();
            check(said.stream().filter(l -> l.length() > 64).toList(), habit + " " + seed);
        }

        private void check(List<String> said, String when) throws StorageFailure {
            try (ProjectStore store = film.store()) {
                assertThat(store.notice()).as(when).isEmpty();
                List<JournalRow> more = Film.rows(store, oracle.last());
                List<JournalRow> old = Film.rows(store, 0).subList(0, rows.size());
                assertThat(old).as(when).isEqualTo(rows);
                more.forEach(oracle::follow);
                rows.addAll(more);
                assertThat(store.history().scene()).as(when).isEqualTo(oracle.scene());
            }
            for (String line : said) {
                String[] parts = line.split(" ", -1);
                long change = Long.parseLong(parts[0]);
                assertThat(change).as("acknowledged %s", when).isLessThanOrEqualTo(oracle.last());
                assertThat(oracle.hash(change)).as("change %s %s", change, when).isEqualTo(parts[1]);
            }
            acknowledged += said.size();
            assertThat(film.findings()).as(when).isEmpty();
        }
    }

    @TempDir(factory = InMemory.class)
    private Path temporary;

    @Test
    void whatWasAcknowledgedOutlivesKills() throws InterruptedException, ExecutionException {
        kill(2, 20);
    }

    @Test
    @Tag("proof")
    void whatWasAcknowledgedOutlivesThousandsOfKills() throws InterruptedException, ExecutionException {
        kill(20, 100);
    }

    private void kill(int projects, int times) throws InterruptedException, ExecutionException {
        List<Future<Integer>> all = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < projects; i++) {
                Seed seed = new Seed(40).derive(i);
                Path own = temporary.resolve("series" + i);
                all.add(two.submit(series(own, times, seed)));
            }
            two.shutdown();
            assertThat(two.awaitTermination(12, TimeUnit.HOURS)).isTrue();
        }
        for (Future<Integer> series : all) {
            assertThat(series.get()).as("edits acknowledged").isGreaterThan(10 * times);
        }
    }

    private static Callable<Integer> series(Path folder, int times, Seed seed) {
        return () -> {
            Series series = new Series(java.nio.file.Files.createDirectories(folder));
            for (int i = 0; i < times; i++) {
                series.kill(seed.derive(i));
            }
            return series.acknowledged;
        };
    }
}
