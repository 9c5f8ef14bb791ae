package studio.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import studio.scene.Problem;
import studio.scene.history.History;
import studio.session.log.Log;
import studio.storage.ProjectStore;
import studio.storage.backup.Backups;
import studio.storage.database.Database;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;

/// An open project.
///
/// ```
/// submit ─▸ mailbox ─▸ │ writer: apply ─▸ journal, synced ─▸ publish ─▸ answer │ ─▸ snapshot, for any thread
/// ```
///
/// The mailbox is bounded; what waits together is synced together. Nothing is published before it is on the disk, and
/// nobody is answered before it is published.
public final class Session implements AutoCloseable {
    private final ProjectStore store;
    private final InstantSource clock;
    private final BlockingQueue<Request> mailbox = new ArrayBlockingQueue<>(Limits.MAILBOX);
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Thread writer;
    private final Thread keeper;
    private volatile Snapshot snapshot;
    private volatile boolean closed;
    private long checkpointed;
    private boolean open = true;

    private Session(ProjectStore store, History history, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.snapshot = new Snapshot(history);
        this.checkpointed = store.checkpoint().seq();
        this.writer = Thread.ofPlatform().name("session-writer").unstarted(this::write);
        this.keeper = Thread.ofPlatform().name("session-keeper").unstarted(this::backUp);
    }

    /// Opens a project to work on it.
    ///
    /// @throws StorageFailure when it cannot be opened; the problem says why and what to do
    public static Session open(
            ProjectFolder folder, Optional<Passphrase> passphrase, Holder holder, InstantSource clock)
            throws StorageFailure {
        ProjectStore store = ProjectStore.open(folder, passphrase, holder, clock);
        boolean started = false;
        try {
            Session session = new Session(store, store.history(), clock);
            session.writer.start();
            session.keeper.start();
            started = true;
            Log.note("project opened at change " + session.snapshot.change());
            return session;
        } finally {
            if (!started) {
                store.close();
            }
        }
    }

    /// The project as it is now.
    public Snapshot snapshot() {
        return snapshot;
    }

    public ProjectFolder folder() {
        return store.folder();
    }

    /// What a person should be told about the opening, if anything.
    public Optional<Problem> notice() {
        return store.notice();
    }

    /// Hears of every snapshot, on the thread that writes; must be quick.
    public void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    public CompletableFuture<Answer> submit(Submission submission) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        return post(new Request.Change(submission, answer), answer);
    }

    /// Takes back so many steps, all or none.
    public CompletableFuture<Answer> undo(int steps) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        return post(new Request.Undo(steps, answer), answer);
    }

    /// Brings back so many steps, all or none.
    public CompletableFuture<Answer> redo(int steps) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        return post(new Request.Redo(steps, answer), answer);
    }

    /// Makes the scene what a step left, whichever step of the history that is.
    public CompletableFuture<Answer> travel(long revision) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        return post(new Request.Travel(revision, answer), answer);
    }

    /// Does something with the project's file between two changes. The future fails with a [StorageFailure].
    public <T> CompletableFuture<T> errand(Errand<T> errand) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        if (closed || !mailbox.offer(new Request.Errand<>(errand::run, answer))) {
            answer.completeExceptionally(new StorageFailure(closed ? closedProblem() : busy()));
        }
        return answer;
    }

    /// Something to do with the project's file.
    public interface Errand<T> {
        T run(ProjectStore store, Snapshot snapshot) throws StorageFailure;
    }

    /// Saves the tables and lets the project go. What was acknowledged is safe even if this fails.
    @Override
    public void close() throws StorageFailure {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        boolean first = !closed;
        closed = true;
        if (first) {
            try {
                keeper.join();
                mailbox.put(new Request.Close(answer));
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (answer.getNow(new Answer.Done(snapshot)) instanceof Answer.Refused(Problem problem)) {
                throw new StorageFailure(problem);
            }
        }
    }

    private CompletableFuture<Answer> post(Request request, CompletableFuture<Answer> answer) {
        if (closed) {
            answer.complete(new Answer.Refused(closedProblem()));
        } else if (!mailbox.offer(request)) {
            answer.complete(new Answer.Refused(busy()));
        }
        return answer;
    }

    /// Backs the project up when that is due, beside the work: over a connection that only reads.
    private void backUp() {
        try (Database database = Database.open(folder().database(), store.key(), Database.Mode.READ)) {
            new Backups(folder(), clock).makeIfDue(database, store.key()).ifPresent(b -> Log.note("backup made"));
        } catch (StorageFailure e) {
            Log.warn("backup refused: " + e.problem().code());
        }
    }

    private void write() {
        try {
            while (open) {
                Optional<Request> first = Optional.ofNullable(mailbox.poll(Limits.QUIET_SECONDS, TimeUnit.SECONDS));
                first.ifPresent(this::serve);
                saveTables(first.isPresent() ? Limits.CHECKPOINT : 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            refuseTheRest();
        }
    }

    private void serve(Request first) {
        List<Request> requests = new ArrayList<>(List.of(first));
        mailbox.drainTo(requests, Limits.TOGETHER - 1);
        try {
            serve(requests);
        } catch (RuntimeException fault) {
            // Catches all: what memory holds may no longer be what the disk holds: let the project go as it is on the
            // disk.
            Log.warn("fault in the session: " + fault.getClass().getName());
            requests.forEach(Session::refuseAsFault);
            abandon();
        }
    }

    private void serve(List<Request> requests) {
        Turn turn = turn();
        for (Request request : requests) {
            switch (request) {
                case Request.Change change -> turn.change(change);
                case Request.Undo undo -> turn.undo(undo);
                case Request.Redo redo -> turn.redo(redo);
                case Request.Travel travel -> {
                    end(turn);
                    turn = turn();
                    turn.travel(travel);
                }
                case Request.Errand<?> errand -> {
                    end(turn);
                    run(errand);
                    turn = turn();
                }
                case Request.Close(var answer) -> {
                    end(turn);
                    turn = turn();
                    finish(answer);
                }
            }
        }
        end(turn);
    }

    private Turn turn() {
        return new Turn(store, clock, snapshot.history());
    }

    private void end(Turn turn) {
        Snapshot next = new Snapshot(turn.end());
        if (next.change() != snapshot.change()) {
            snapshot = next;
            listeners.forEach(l -> l.accept(next));
        }
        turn.tell();
    }

    private <T> void run(Request.Errand<T> errand) {
        try {
            errand.answer().complete(errand.work().on(store, snapshot));
        } catch (StorageFailure e) {
            errand.answer().completeExceptionally(e);
        }
    }

    /// Brings the tables up to date after so many changes. A refusal of the disk loses nothing: the journal has it all.
    private void saveTables(int after) {
        long changes = snapshot.change() - checkpointed;
        boolean due = changes >= after && mailbox.isEmpty() || changes >= Limits.CHECKPOINT_LATEST;
        if (due && open) {
            try {
                checkpoint();
            } catch (StorageFailure e) {
                checkpointed = snapshot.change();
                Log.warn("checkpoint refused: " + e.problem().code());
            }
        }
    }

    private void checkpoint() throws StorageFailure {
        store.checkpoint(snapshot.history());
        checkpointed = snapshot.change();
    }

    private void finish(CompletableFuture<Answer> answer) {
        open = false;
        try {
            try {
                if (store.checkpoint().seq() != snapshot.change()) {
                    checkpoint();
                }
            } finally {
                store.close();
            }
            Log.note("project closed at change " + snapshot.change());
            answer.complete(new Answer.Done(snapshot));
        } catch (StorageFailure e) {
            Log.warn("closing refused: " + e.problem().code());
            answer.complete(new Answer.Refused(e.problem()));
        }
    }

    private void abandon() {
        open = false;
        try {
            store.close();
        } catch (StorageFailure e) {
            Log.warn("closing refused: " + e.problem().code());
        }
    }

    private void refuseTheRest() {
        List<Request> rest = new ArrayList<>();
        mailbox.drainTo(rest);
        rest.forEach(request -> refuse(request, closedProblem()));
    }

    private static void refuseAsFault(Request request) {
        refuse(
                request,
                new Problem(
                        Problem.Category.SYSTEM,
                        "session.fault",
                        "Something went wrong inside the studio, and the project was closed to keep it safe.",
                        "Open it again: everything that was acknowledged is there."));
    }

    /// Says no to whoever was not answered yet.
    private static void refuse(Request request, Problem problem) {
        switch (request) {
            case Request.Change(var s, var answer) -> answer.complete(new Answer.Refused(problem));
            case Request.Undo(var s, var answer) -> answer.complete(new Answer.Refused(problem));
            case Request.Redo(var s, var answer) -> answer.complete(new Answer.Refused(problem));
            case Request.Travel(var s, var answer) -> answer.complete(new Answer.Refused(problem));
            case Request.Errand<?>(var w, var answer) -> answer.completeExceptionally(new StorageFailure(problem));
            case Request.Close(var answer) -> answer.complete(new Answer.Refused(problem));
        }
    }

    private static Problem closedProblem() {
        return Problem.user("session.closed", "The project is closed.", "Open it again.");
    }

    private static Problem busy() {
        return new Problem(
                Problem.Category.SYSTEM,
                "session.busy",
                "More is asked of the project than it can do at once.",
                "Wait a moment, then ask again.");
    }
}
