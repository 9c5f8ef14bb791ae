package studio.cli.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.storage.table.ReceiptRows;

/// Reads the steps of a project from its journal, newest first, a page of rows at a time.
final class PastSteps {
    private static final int PAGE = 500;

    private final ProjectStore store;
    private final Set<Long> way;
    private final Set<Long> undone;
    private final ReceiptRows receipts;

    PastSteps(ProjectStore store) {
        this.store = store;
        this.way = Way.to(store.ledger());
        this.undone = new HashSet<>(store.ledger().undone());
        this.receipts = new ReceiptRows(store.database());
    }

    /// At most so many.
    List<PastStep> last(int limit, boolean receipts) throws StorageFailure {
        List<PastStep> steps = new ArrayList<>();
        long before = Long.MAX_VALUE;
        while (steps.size() < limit) {
            List<JournalRow> rows = store.changesBefore(before, PAGE);
            if (rows.isEmpty()) {
                return steps;
            }
            before = rows.getLast().seq();
            add(rows, limit, receipts, steps);
        }
        return steps;
    }

    private void add(List<JournalRow> rows, int limit, boolean receipts, List<PastStep> steps) throws StorageFailure {
        for (JournalRow row : rows) {
            if (row.kind() == JournalRow.Kind.DID && steps.size() < limit) {
                steps.add(new PastStep(row, state(row.seq()), receipts ? this.receipts.of(row.seq()) : List.of()));
            }
        }
    }

    private PastStep.State state(long step) {
        if (step == store.ledger().head()) {
            return PastStep.State.NOW;
        }
        if (way.contains(step)) {
            return PastStep.State.DONE;
        }
        return undone.contains(step) ? PastStep.State.UNDONE : PastStep.State.ABANDONED;
    }
}
