package studio.storage.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the steps of a history hang, without the scenes: a tree in which each step knows the one it was done on, with
/// the present as one place in it.
///
/// ```
/// 0 ─ 1 ─ 2 ─ 3            step 3 was undone, then 5 was done on step 2 (change 4 was the undo)
///          └─ 5 ◂ head
/// ```
public final class Ledger {
    private static final int BEGINNING = 0;

    private long[] parents = new long[1024];
    private long last;
    private long head;
    private final List<Long> undone = new ArrayList<>();

    /// Follows one change.
    ///
    /// @return whether it fits what came before
    boolean follow(long seq, JournalRow.Kind kind, long revision, long parent) {
        if (seq != last + 1) {
            return false;
        }
        last = seq;
        grow();
        return switch (kind) {
            case DID -> did(seq, revision, parent);
            case UNDID -> undid(revision);
            case REDID -> redid(revision);
        };
    }

    /// Follows a change that was written.
    public void follow(JournalRow row) {
        if (!follow(row.seq(), row.kind(), row.revision(), row.parent())) {
            throw new IllegalStateException("the journal was given a change that does not follow: " + row.seq());
        }
    }

    /// Number of the last change.
    public long last() {
        return last;
    }

    /// Number of the step at which the scene is.
    public long head() {
        return head;
    }

    /// The steps that redo would bring back, the one undone last at the end.
    public List<Long> undone() {
        return List.copyOf(undone);
    }

    /// The step that a step was done on, 0 at the beginning.
    public long parent(long revision) {
        return parents[(int) revision];
    }

    /// Whether there was ever a step of that number.
    public boolean isStep(long revision) {
        return revision == BEGINNING || revision > 0 && revision <= last && parents[(int) revision] >= 0;
    }

    /// Whether one step lies on the way from the beginning to another.
    public boolean isBefore(long early, long late) {
        long at = late;
        while (at > early) {
            at = parent(at);
        }
        return at == early;
    }

    private boolean did(long seq, long revision, long parent) {
        parents[(int) seq] = parent;
        boolean fits = revision == seq && parent == head;
        head = seq;
        undone.clear();
        return fits;
    }

    private boolean undid(long revision) {
        parents[(int) last] = -1;
        if (head == BEGINNING) {
            return false;
        }
        undone.add(head);
        head = parent(head);
        return head == revision;
    }

    private boolean redid(long revision) {
        parents[(int) last] = -1;
        if (undone.isEmpty()) {
            return false;
        }
        head = undone.removeLast();
        return head == revision;
    }

    private void grow() {
        if (last >= parents.length) {
            parents = Arrays.copyOf(parents, parents.length * 2);
        }
    }
}
