package studio.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import studio.scene.Pins;
import studio.scene.Problem;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.difference.Crossing;
import studio.scene.history.Cause;
import studio.scene.history.History;
import studio.scene.history.Revision;
import studio.scene.history.Step;
import studio.scene.history.Title;
import studio.scene.pin.Hold;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Recording;

/// Requests that are carried out together and saved with one sync. Nobody is told anything before the end, when all of
/// it is on the disk or none.
final class Turn {
    private record Told(CompletableFuture<Answer> answer, Answer.Done done) {}

    private final ProjectStore store;
    private final InstantSource clock;
    private final History before;
    private final List<JournalRow> rows = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private History history;

    Turn(ProjectStore store, InstantSource clock, History history) {
        this.store = store;
        this.clock = clock;
        this.before = history;
        this.history = history;
    }

    void change(Request.Change request) {
        Submission s = request.submission();
        if (!history.isStale(s.base())) {
            perform(s.command(), s.cause(), request.answer());
            return;
        }
        switch (s.stale()) {
            case Submission.Stale.Refuse() -> refuse(request.answer(), stale());
            case Submission.Stale.Replan(var planner) -> {
                switch (planner.plan(new Snapshot(history))) {
                    case Submission.Plan.Made(Command command) -> perform(command, s.cause(), request.answer());
                    case Submission.Plan.None(Problem problem) -> refuse(request.answer(), problem);
                }
            }
        }
    }

    void undo(Request.Undo request) {
        History at = history;
        List<JournalRow> taken = new ArrayList<>();
        try {
            for (int i = 0; i < request.steps(); i++) {
                at = at.done().isEmpty() && at.origin() > 0 ? store.deepened(at) : at;
                at = follow(at, at.stepBack(), taken);
            }
            accept(at, taken, request.answer());
        } catch (StorageFailure e) {
            refuse(request.answer(), e.problem());
        }
    }

    void redo(Request.Redo request) {
        History at = history;
        List<JournalRow> taken = new ArrayList<>();
        try {
            for (int i = 0; i < request.steps(); i++) {
                at = follow(at, at.stepForward(), taken);
            }
            accept(at, taken, request.answer());
        } catch (StorageFailure e) {
            refuse(request.answer(), e.problem());
        }
    }

    /// To a step that undo or redo reaches, by those; to any other, by a step of its own that crosses over.
    void travel(Request.Travel request) {
        long to = request.revision();
        List<Long> done = history.done().stream().map(Revision::number).toList();
        List<Long> undone = history.undone().stream().map(Revision::number).toList();
        if (to == history.head()) {
            accept(history, List.of(), request.answer());
        } else if (to == history.origin() || done.contains(to)) {
            undo(new Request.Undo(done.size() - 1 - done.indexOf(to), request.answer()));
        } else if (undone.contains(to)) {
            redo(new Request.Redo(undone.size() - undone.indexOf(to), request.answer()));
        } else {
            cross(to, request.answer());
        }
    }

    /// Saves what was done, then tells everybody.
    ///
    /// @return the history that now holds: the new one, or, when the disk refused, the one before
    History end() {
        try {
            if (!rows.isEmpty()) {
                store.append(rows);
            }
        } catch (StorageFailure e) {
            told.forEach(t -> refuse(t.answer(), e.problem()));
            told.clear();
            return before;
        }
        return history;
    }

    /// Tells those whose requests were carried out. Called after the new history was published.
    void tell() {
        told.forEach(t -> t.answer().complete(t.done()));
    }

    int changes() {
        return rows.size();
    }

    private void perform(Command wanted, Cause cause, CompletableFuture<Answer> answer) {
        Command command = wanted;
        if (cause.by() == Cause.Hand.PERSON && cause.words().isEmpty()) {
            command = Hold.byHand(Title.of(wanted, history.scene()), wanted, history.scene());
        } else {
            List<Pins.Pin> broken = Hold.broken(wanted, history.scene());
            if (!broken.isEmpty()) {
                refuse(answer, held(broken.getFirst()));
                return;
            }
        }
        List<JournalRow> taken = new ArrayList<>();
        try {
            accept(follow(history, history.did(command, cause), taken), taken, answer);
        } catch (StorageFailure e) {
            refuse(answer, e.problem());
        }
    }

    private void cross(long to, CompletableFuture<Answer> answer) {
        try {
            Batch crossing = Crossing.of("Return to step " + to, history.scene(), store.sceneAt(to));
            List<JournalRow> taken = new ArrayList<>();
            Cause cause = new Cause(Cause.Hand.PERSON, "return to step " + to);
            accept(follow(history, history.did(crossing, cause), taken), taken, answer);
        } catch (StorageFailure e) {
            refuse(answer, e.problem());
        }
    }

    private History follow(History at, Step step, List<JournalRow> taken) throws StorageFailure {
        return switch (step) {
            case Step.Taken done -> {
                taken.add(Recording.row(at, done, clock.instant().toString()));
                yield done.history();
            }
            case Step.Refused(Problem problem) -> throw new StorageFailure(problem);
        };
    }

    private void accept(History next, List<JournalRow> taken, CompletableFuture<Answer> answer) {
        history = next;
        rows.addAll(taken);
        told.add(new Told(answer, new Answer.Done(new Snapshot(next))));
    }

    private static void refuse(CompletableFuture<Answer> answer, Problem problem) {
        answer.complete(new Answer.Refused(problem));
    }

    private Problem stale() {
        return Problem.user(
                "session.stale",
                "The project has changed since this was planned (it is at change " + history.changes() + ").",
                "Look at it again, then decide.");
    }

    private Problem held(Pins.Pin pin) {
        String name = history.scene()
                .node(pin.node())
                .map(n -> n.name())
                .orElse(pin.node().value());
        return Problem.user(
                "pin.holds",
                "The " + name + " is pinned: its " + pin.property().name().toLowerCase(java.util.Locale.ROOT)
                        + " was set by hand and stays.",
                "Unpin it first, or say so: \"unpin the " + name + " and …\"");
    }
}
