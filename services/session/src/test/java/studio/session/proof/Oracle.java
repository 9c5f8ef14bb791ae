package studio.session.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.scene.Scene;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.storage.checkpoint.SceneHash;
import studio.storage.journal.JournalRow;
import studio.wire.scene.CommandJson;
import studio.wire.scene.Decoded;

/// Replays a journal in the plainest way there is, as what everything else is held against.
final class Oracle {
    private final Map<Long, Scene> scenes = new HashMap<>(Map.of(0L, Scene.EMPTY));
    private final Map<Long, Long> parents = new HashMap<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final List<Long> heads = new ArrayList<>(List.of(0L));

    static Oracle of(List<JournalRow> rows) {
        Oracle oracle = new Oracle();
        rows.forEach(oracle::follow);
        return oracle;
    }

    /// Number of the last change.
    long last() {
        return heads.size() - 1L;
    }

    Scene scene() {
        return at(last());
    }

    /// The scene as a change left it.
    Scene at(long change) {
        return scenes.getOrDefault(heads.get((int) change), Scene.EMPTY);
    }

    String hash(long change) {
        return SceneHash.of(at(change));
    }

    void follow(JournalRow row) {
        long head = heads.getLast();
        require(row.seq() == last() + 1, row, "does not follow");
        long next = switch (row.kind()) {
            case DID -> did(row, head);
            case UNDID -> undid(head);
            case REDID -> undone.pop();
        };
        require(next == row.revision(), row, "leads elsewhere");
        heads.add(next);
    }

    private long did(JournalRow row, long head) {
        require(row.parent() == head, row, "hangs elsewhere");
        scenes.put(row.seq(), applied(row, scenes.getOrDefault(head, Scene.EMPTY)));
        parents.put(row.seq(), head);
        undone.clear();
        return row.seq();
    }

    private long undid(long head) {
        undone.push(head);
        return parents.getOrDefault(head, -1L);
    }

    static Command command(JournalRow row) {
        return switch (CommandJson.read(row.command(), row.form())) {
            case Decoded.Read<Command>(Command command) -> command;
            case Decoded.Bad<Command>(var problem) -> throw new AssertionError(row.seq() + ": " + problem.sentence());
        };
    }

    private static Scene applied(JournalRow row, Scene before) {
        return switch (command(row).applyTo(before)) {
            case Outcome.Applied(Scene after) -> after;
            case Outcome.Rejected(var problem) -> throw new AssertionError(row.seq() + ": " + problem.sentence());
        };
    }

    private static void require(boolean holds, JournalRow row, String fault) {
        if (!holds) {
            throw new AssertionError("change " + row.seq() + " " + fault);
        }
    }
}
