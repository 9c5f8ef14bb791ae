package studio.scene.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.scene.term.Limits;

/// The steps that led to a scene, and those taken back from it: an immutable value.
///
/// ```
/// start ──▸ done[0] ──▸ done[1] ──▸ ... ──▸ done[n−1]  ┊  undone[m−1] ──▸ ... ──▸ undone[0]
///                                           the scene  ┊  what redo would bring back
/// ```
///
/// Doing something new forgets what was undone. Of more than [Limits#UNDO_DEPTH] steps the oldest can no longer be
/// taken back; the journal still holds them.
///
/// @param start the scene before the oldest step that can be taken back
/// @param origin number of the step that left that scene; 0 is the beginning of everything
/// @param done oldest first
/// @param undone the step taken back last stands last
/// @param changes how often the history has changed: the number of the present, which never comes again
public record History(Scene start, long origin, List<Revision> done, List<Revision> undone, long changes) {
    /// What came of replaying a journal.
    ///
    /// @param problem why it stopped before the end, or nothing when every entry was followed
    public record Replay(History history, Optional<Problem> problem) {}

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public static History of(Scene start) {
        return new History(start, 0, List.of(), List.of(), 0);
    }

    /// The history that the entries of a journal tell, as far as they can be followed.
    public static Replay replayed(Scene start, List<Entry> journal) {
        History history = of(start);
        for (Entry entry : journal) {
            switch (history.follow(entry)) {
                case Step.Taken(History next, Entry same) -> history = next;
                case Step.Refused(Problem problem) -> {
                    return new Replay(history, Optional.of(problem));
                }
            }
        }
        return new Replay(history, Optional.empty());
    }

    /// The scene as it is now.
    public Scene scene() {
        return done.isEmpty() ? start : done.getLast().scene();
    }

    /// Number of the step that left the scene as it is now, 0 at the beginning of everything.
    public long head() {
        return done.isEmpty() ? origin : done.getLast().number();
    }

    /// What undo would take back.
    public Optional<String> undoTitle() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast().title());
    }

    /// What redo would bring back.
    public Optional<String> redoTitle() {
        return undone.isEmpty()
                ? Optional.empty()
                : Optional.of(undone.getLast().title());
    }

    /// Whether something planned on that number of changes would meet another scene than it was planned for.
    public boolean isStale(long plannedOn) {
        return plannedOn != changes;
    }

    /// Does whatever an entry says.
    public Step follow(Entry entry) {
        return switch (entry) {
            case Entry.Did(Command command, Cause cause) -> did(command, cause);
            case Entry.Undid() -> stepBack();
            case Entry.Redid() -> stepForward();
        };
    }

    /// With a command carried out as one step.
    public Step did(Command command, Cause cause) {
        return switch (command.applyTo(scene())) {
            case Outcome.Applied(Scene next) -> {
                Revision revision = new Revision(changes + 1, Title.of(command, scene()), cause, command, next);
                yield new Step.Taken(grown(revision, List.of()), new Entry.Did(command, cause));
            }
            case Outcome.Rejected(Problem problem) -> new Step.Refused(problem);
        };
    }

    /// With the last step taken back.
    public Step stepBack() {
        if (done.isEmpty()) {
            return refused("history.start", "There is nothing to undo.");
        }
        List<Revision> left = done.subList(0, done.size() - 1);
        History back = new History(start, origin, left, joined(undone, done.getLast()), changes + 1);
        return new Step.Taken(back, new Entry.Undid());
    }

    /// With the step taken back last carried out again.
    public Step stepForward() {
        if (undone.isEmpty()) {
            return refused("history.end", "There is nothing to redo.");
        }
        History forward = grown(undone.getLast(), undone.subList(0, undone.size() - 1));
        return new Step.Taken(forward, new Entry.Redid());
    }

    private History grown(Revision revision, List<Revision> left) {
        List<Revision> more = joined(done, revision);
        return more.size() > Limits.UNDO_DEPTH
                ? new History(
                        more.getFirst().scene(),
                        more.getFirst().number(),
                        more.subList(1, more.size()),
                        left,
                        changes + 1)
                : new History(start, origin, more, left, changes + 1);
    }

    private static List<Revision> joined(List<Revision> list, Revision last) {
        List<Revision> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }

    private static Step refused(String code, String sentence) {
        return new Step.Refused(Problem.user(code, sentence, "Go on editing."));
    }
}
