package studio.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.scene.history.Cause;
import studio.scene.history.History;
import studio.scene.history.Revision;
import studio.storage.checkpoint.Checkpoint;
import studio.storage.checkpoint.Keyframes;
import studio.storage.checkpoint.SceneHash;
import studio.storage.checkpoint.SceneTables;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.journal.Journal;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Ledger;
import studio.wire.scene.CommandJson;
import studio.wire.scene.Decoded;

/// Rebuilds scenes and histories from the journal: from the nearest scene that is kept, forward along the steps.
///
/// ```
/// 0 ─ … ─ keyframe ─ · ─ base ─ · ─ · ─ head      undone steps hang behind the head
///            └─ replayed ─┘ └─ can be undone ─┘
/// ```
final class Past {
    /// How many steps a history holds ready to be undone when it is opened; older ones are loaded when undo comes to
    /// them.
    static final int READY = studio.scene.term.Limits.UNDO_DEPTH;

    private final Journal journal;
    private final Ledger ledger;
    private final Keyframes keyframes;
    private final Checkpoint checkpoint;
    private final Scene saved;

    /// @param saved the scene of the tables, checked
    Past(Journal journal, Ledger ledger, Keyframes keyframes, Checkpoint checkpoint, Scene saved) {
        this.journal = journal;
        this.ledger = ledger;
        this.keyframes = keyframes;
        this.checkpoint = checkpoint;
        this.saved = saved;
    }

    static Past of(Journal journal, Ledger ledger, Keyframes keyframes, SceneTables tables) throws StorageFailure {
        return new Past(journal, ledger, keyframes, tables.checkpoint(), tables.read());
    }

    /// The history as it stands, with its last steps ready to be undone and redone.
    ///
    /// @throws StorageFailure where a step cannot be carried out again
    History history() throws StorageFailure {
        long head = ledger.head();
        long base = back(head, READY);
        Scene start = sceneAt(base);
        List<Revision> done = steps(base, start, head);
        Scene present = done.isEmpty() ? start : done.getLast().scene();
        List<Revision> undone = new ArrayList<>();
        for (long revision : ledger.undone().reversed()) {
            Revision again = step(revision, present);
            undone.add(again);
            present = again.scene();
        }
        return new History(start, base, done, undone.reversed(), ledger.last());
    }

    /// The history with older steps loaded before those that it holds.
    History deepened(History history) throws StorageFailure {
        long base = back(history.origin(), READY);
        Scene start = sceneAt(base);
        List<Revision> done = new ArrayList<>(steps(base, start, history.origin()));
        done.addAll(history.done());
        return new History(start, base, done, history.undone(), history.changes());
    }

    /// The scene as a step left it.
    Scene sceneAt(long revision) throws StorageFailure {
        if (revision == checkpoint.head()) {
            return saved;
        }
        Set<Long> kept = keyframes.revisions();
        List<Long> forward = new ArrayList<>();
        long at = revision;
        Optional<Scene> found = kept(at, kept);
        while (found.isEmpty()) {
            forward.add(at);
            at = ledger.parent(at);
            found = kept(at, kept);
        }
        Scene scene = found.get();
        for (long step : forward.reversed()) {
            scene = step(step, scene).scene();
        }
        return scene;
    }

    private Optional<Scene> kept(long revision, Set<Long> kept) throws StorageFailure {
        if (revision == 0) {
            return Optional.of(Scene.EMPTY);
        }
        if (revision == checkpoint.head()) {
            return Optional.of(saved);
        }
        return kept.contains(revision) ? keyframes.scene(revision) : Optional.empty();
    }

    private long back(long from, int steps) {
        long at = from;
        for (int i = 0; i < steps && at > 0; i++) {
            at = ledger.parent(at);
        }
        return at;
    }

    /// The steps after one up to another, with their scenes.
    private List<Revision> steps(long base, Scene start, long head) throws StorageFailure {
        List<Long> numbers = new ArrayList<>();
        for (long at = head; at != base; at = ledger.parent(at)) {
            numbers.add(at);
        }
        List<Revision> steps = new ArrayList<>();
        Scene scene = start;
        for (long number : numbers.reversed()) {
            Revision step = step(number, scene);
            steps.add(step);
            scene = step.scene();
        }
        return steps;
    }

    /// A step carried out again. Where it meets the checkpoint, both must agree.
    private Revision step(long revision, Scene before) throws StorageFailure {
        JournalRow row = journal.row(revision).orElseThrow(() -> broken(revision, "it is missing"));
        Command command = switch (CommandJson.read(row.command(), row.form())) {
            case Decoded.Read<Command>(Command read) -> read;
            case Decoded.Bad<Command>(Problem problem) -> throw broken(revision, problem.sentence());
        };
        Scene scene = switch (command.applyTo(before)) {
            case Outcome.Applied(Scene after) -> after;
            case Outcome.Rejected(Problem problem) -> throw broken(revision, problem.sentence());
        };
        if (revision == checkpoint.head() && !SceneHash.of(scene).equals(checkpoint.hash())) {
            throw broken(revision, "it leads to another scene than the one that was saved");
        }
        return new Revision(revision, row.title(), new Cause(row.hand(), row.words()), command, scene);
    }

    private static StorageFailure broken(long revision, String why) {
        return Trouble.damaged("Step " + revision + " of the history cannot be carried out again: " + why + ".");
    }
}
