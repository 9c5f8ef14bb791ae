package studio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.content.Prop;
import studio.scene.history.Cause;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Submission;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.Holder;

/// Projects on this machine's disk: a scene of ten thousand nodes and a history of a hundred thousand edits.
final class ProjectBenchmark implements Benchmark {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final int NODES = 10_000;
    private static final int EDITS = 100_000;
    private static final int ROUNDS = 300;
    private static final int OPENINGS = 5;

    @Override
    public String name() {
        return "project";
    }

    @Override
    public List<Measure> run() {
        try {
            Path folder = Files.createTempDirectory("studio-bench");
            try {
                List<Measure> measures = new ArrayList<>(largeScene(folder));
                measures.addAll(longHistory(folder));
                return measures;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StorageFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Measure> largeScene(Path root) throws StorageFailure {
        ProjectFolder folder = made(root.resolve("Large"));
        double first;
        double later;
        double edit;
        try (Session session = open(folder)) {
            for (int i = 0; i < NODES; i += 1_000) {
                done(session, nodes(i, i + 1_000));
            }
            first = seconds(() -> checkpoint(session));
            later = Clock.medianNanos(2, 9, () -> {
                        done(session, place(7));
                        checkpoint(session);
                    })
                    / 1e9;
            edit = edit(session);
        }
        double sync = Clock.medianNanos(20, ROUNDS, sync(root.resolve("bare"))) / 1e6;
        double memory = memory(folder);
        return List.of(
                Measure.of("bare append of 12 KiB and sync, ms", sync, ""),
                Measure.atMost("edit among 10,000 nodes acknowledged, ms", edit, sync + 3, "target: bare sync + 3 ms"),
                Measure.of("edit acknowledged over bare sync, ratio", edit / sync, ""),
                Measure.of("tables of 10,000 nodes written first, ms", first * 1000, ""),
                Measure.of("tables of 10,000 nodes after one edit, ms", later * 1000, ""),
                Measure.of("after one edit over first, ratio", later / first, ""),
                Measure.atMost("project of 10,000 nodes opens, s", opening(folder), 1, "median of " + OPENINGS),
                Measure.atMost("memory it holds open, MiB", memory, 400, "heap after collection"));
    }

    private static List<Measure> longHistory(Path root) throws StorageFailure {
        ProjectFolder folder = made(root.resolve("Long"));
        double each;
        long changes;
        try (Session session = open(folder)) {
            done(session, nodes(0, 100));
            each = seconds(() -> edits(session)) / EDITS;
            changes = session.snapshot().change();
        }
        double memory = memory(folder);
        return List.of(
                Measure.of("edit among many that wait, µs", each * 1e6, "synced together"),
                Measure.atMost("project of 100,000 edits opens, s", opening(folder), 3, changes + " changes"),
                Measure.atMost("memory that it holds open, MiB", memory, 400, "heap after collection"));
    }

    private static double edit(Session session) {
        int[] count = {0};
        return Clock.medianNanos(50, ROUNDS, () -> done(session, place(count[0]++ * 7919 % NODES))) / 1e6;
    }

    private static void edits(Session session) {
        List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Command command = place(i % 100);
            waiting.add(session.submit(Submission.of(session.snapshot(), command, Cause.said("move it"))
                    .replanned(now -> new Submission.Plan.Made(command))));
            if (waiting.size() == 1_000) {
                waiting.forEach(CompletableFuture::join);
                waiting.clear();
            }
        }
    }

    private static double opening(ProjectFolder folder) {
        return Clock.medianNanos(1, OPENINGS, () -> {
                    try {
                        open(folder).close();
                    } catch (StorageFailure e) {
                        throw new IllegalStateException(e);
                    }
                })
                / 1e9;
    }

    private static double memory(ProjectFolder folder) throws StorageFailure {
        Runtime runtime = Runtime.getRuntime();
        try (Session session = open(folder)) {
            session.errand((store, now) -> now).join();
            System.gc();
            return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
        }
    }

    /// Appends as much as an edit writes to the log, and syncs.
    private static Runnable sync(Path file) {
        ByteBuffer page = ByteBuffer.allocate(12 << 10);
        return () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(page.clear());
                channel.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void checkpoint(Session session) {
        session.errand((store, now) -> {
                    store.checkpoint(now.history());
                    return now;
                })
                .join();
    }

    private static void done(Session session, Command command) {
        Submission submission = Submission.of(session.snapshot(), command, Cause.said("bench"));
        if (session.submit(submission).join() instanceof Answer.Refused(var problem)) {
            throw new IllegalStateException(problem.sentence());
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Batch nodes(int from, int to) {
        List<Command> adds = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Transform at = Transform.at(new Vec3(i % 100, 0, i / 100));
            adds.add(new NodeCommand.Add(
                    Node.of(new NodeId("n" + i), "chair " + i, at, Prop.of(Asset.of("prop/chair")))));
        }
        return new Batch("add chairs", adds);
    }

    private static Command place(int node) {
        return new NodeCommand.Place(
                new NodeId("n" + node), Transform.at(new Vec3(System.nanoTime() % 1000 / 10.0, 0, 1)));
    }

    private static ProjectFolder made(Path folder) throws StorageFailure {
        ProjectFolder project = new ProjectFolder(folder);
        ProjectStore.create(project, "Bench", "bench", Optional.empty(), CLOCK);
        return project;
    }

    private static Session open(ProjectFolder folder) throws StorageFailure {
        return Session.open(folder, Optional.empty(), Holder.here("bench", CLOCK), CLOCK);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
