package studio.session.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import studio.math.Seed;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Snapshot;
import studio.storage.ProjectStore;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.checkpoint.SceneHash;
import studio.storage.disk.StorageFailure;

/// The process whose disk fails. It goes through one [Trial] and says how often each thing came about.
final class Sufferer {
    /// In which way the disk fails.
    enum Trial {
        FULL,
        FULL_CHECKPOINT,
        FULL_BACKUP,
        FULL_PAGES,
        LOG_READ_ONLY,
        LOG_FULL,
        FILE_READ_ONLY,
        WITNESS_FULL
    }

    private static final Set<String> CODES = Set.of("disk.full", "disk.read-only", "disk.error");
    private static final int READ_ONLY = 0;
    private static final int READ_WRITE = 2;
    private static final int STEP = 512;

    private final Film film;
    private final TreeMap<String, Integer> outcomes = new TreeMap<>();
    private final TreeMap<Long, String> acknowledged = new TreeMap<>();
    private long edits;

    private Sufferer(Film film) {
        this.film = film;
    }

    static void main(String[] args) throws IOException, StorageFailure {
        Sufferer sufferer = new Sufferer(Film.in(Path.of(args[0])));
        try (Session session = sufferer.film.open()) {
            for (int i = 0; i < 10; i++) {
                sufferer.edit(session);
            }
            sufferer.suffer(session, Trial.valueOf(args[1]));
            sufferer.mustWork(session);
        }
        sufferer.reopen();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(sufferer.outcomes.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void suffer(Session session, Trial trial) throws IOException, StorageFailure {
        Path file = film.folder().database();
        Path log = file.resolveSibling("project.ams-wal");
        switch (trial) {
            case FULL -> full(session, () -> edit(session));
            case FULL_CHECKPOINT ->
                full(
                        session,
                        () -> errand(() -> {
                            edit(session);
                            Victim.checkpoint(session);
                        }));
            case FULL_BACKUP -> full(session, () -> errand(() -> Victim.backUp(session, film.folder())));
            case FULL_PAGES -> pages(session);
            case LOG_READ_ONLY -> Native.instead(log, log, READ_ONLY, () -> edits(session));
            case LOG_FULL -> logFull(session, log);
            case FILE_READ_ONLY -> Native.instead(file, file, READ_ONLY, () -> edits(session));
            case WITNESS_FULL ->
                Native.instead(film.folder().lock(), Path.of("/dev/full"), READ_WRITE, () -> edits(session));
        }
    }

    /// One edit at a time, with nothing in the log that would have to be read: `/dev/full` takes nothing, but gives
    /// zeros.
    private void logFull(Session session, Path log) throws IOException {
        for (int i = 0; i < 100; i++) {
            session.errand((store, now) -> store.database().number("PRAGMA wal_checkpoint(TRUNCATE)"))
                    .join();
            Native.instead(log, Path.of("/dev/full"), READ_WRITE, () -> edit(session));
            mustWork(session);
        }
    }

    private void edits(Session session) {
        for (int i = 0; i < 300; i++) {
            edit(session);
        }
    }

    /// Lets the files grow by more and more, so that each of the writes fails once, partly or wholly.
    private void full(Session session, Runnable work) throws IOException {
        for (long room = 0; room < 40; room++) {
            for (Path file :
                    List.of(film.folder().database(), film.folder().database().resolveSibling("project.ams-wal"))) {
                long size = Files.size(file);
                Native.limit(Math.max(1024, size - 8 * STEP + room * STEP));
                work.run();
                Native.noLimit();
                mustWork(session);
            }
        }
    }

    private void pages(Session session) {
        for (int room = 0; room < 20; room++) {
            long more = room;
            session.errand((store, now) -> {
                        long count = store.database().number("PRAGMA page_count");
                        store.database().number("PRAGMA max_page_count=" + (count + more));
                        return now;
                    })
                    .join();
            for (int i = 0; i < 20; i++) {
                edit(session);
            }
            session.errand((store, now) -> {
                        store.database().number("PRAGMA max_page_count=1000000");
                        return now;
                    })
                    .join();
            mustWork(session);
        }
    }

    private void mustWork(Session session) {
        long before = session.snapshot().change();
        edit(session);
        require(session.snapshot().change() == before + 1, "an edit works again");
    }

    private void edit(Session session) {
        Snapshot before = session.snapshot();
        Seed seed = new Seed(edits++);
        for (long i = 0; i < 1_000; i++) {
            switch (session.submit(Hands.planned(before, seed.derive(i))).join()) {
                case Answer.Done(Snapshot after) -> {
                    require(after.change() == before.change() + 1, "one change");
                    acknowledged.put(after.change(), SceneHash.of(after.scene()));
                    count("done");
                    return;
                }
                case Answer.Refused(var problem) -> {
                    require(session.snapshot().equals(before), "the last good snapshot");
                    if (CODES.contains(problem.code())) {
                        count(problem.code());
                        return;
                    }
                    require(!problem.code().startsWith("session"), problem.code());
                    require(!problem.code().startsWith("project"), problem.code() + problem.sentence());
                }
            }
        }
    }

    private void errand(Runnable work) {
        try {
            work.run();
            count("errand done");
        } catch (CompletionException e) {
            require(
                    e.getCause() instanceof StorageFailure f
                            && CODES.contains(f.problem().code()),
                    String.valueOf(e));
            count("errand refused");
        }
    }

    private void reopen() throws StorageFailure, IOException {
        try (ProjectStore store = film.store()) {
            require(store.notice().isEmpty(), "no notice");
            Oracle oracle = Oracle.of(Film.rows(store, 0));
            require(oracle.last() == acknowledged.lastKey(), "exactly what was acknowledged");
            acknowledged.forEach((change, hash) -> require(oracle.hash(change).equals(hash), "change " + change));
            require(store.history().scene().equals(oracle.scene()), "the scene is the journal's");
        }
        require(film.findings().isEmpty(), "sound: " + film.findings());
        List<Backup> backups = new Backups(film.folder(), Film.CLOCK).all();
        for (Backup backup : backups) {
            require(Film.findings(backup.file()).isEmpty(), "a sound backup");
        }
        List<Path> files = new ArrayList<>();
        try (var all = Files.list(film.folder().backups())) {
            files.addAll(all.toList());
        }
        require(files.size() == backups.size(), "no leftovers: " + files);
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
