package studio.cli.project;

import java.util.LinkedHashSet;
import java.util.Set;
import studio.storage.journal.Ledger;

/// The steps that lead to the present.
final class Way {
    private Way() {}

    /// Their numbers, the present first.
    static Set<Long> to(Ledger ledger) {
        Set<Long> way = new LinkedHashSet<>();
        for (long at = ledger.head(); at > 0; at = ledger.parent(at)) {
            way.add(at);
        }
        return way;
    }
}
