package studio.storage.table;

import java.util.ArrayList;
import java.util.List;
import studio.direction.Receipt;
import studio.storage.checkpoint.SceneHash;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;

/// The receipts of each step: what its words promised and what was measured.
public final class ReceiptRows {
    private final Database database;

    public ReceiptRows(Database database) {
        this.database = database;
    }

    /// Keeps the receipts of a step, instead of any that were kept of it.
    public void keep(long revision, List<Receipt> receipts) throws StorageFailure {
        database.inTransaction(() -> {
            database.run("DELETE FROM receipts WHERE revision=?", revision);
            for (int i = 0; i < receipts.size(); i++) {
                Receipt receipt = receipts.get(i);
                int held = receipt.held() ? 1 : 0;
                database.run(
                        "INSERT INTO receipts(revision, rank, claim, held, measured, seal) VALUES(?,?,?,?,?,?)",
                        revision,
                        i,
                        receipt.claim(),
                        held,
                        receipt.measured(),
                        seal(revision, i, receipt.claim(), held, receipt.measured()));
            }
        });
    }

    /// The receipts of a step; damaged ones are left out.
    public List<Receipt> of(long revision) throws StorageFailure {
        List<Receipt> receipts = new ArrayList<>();
        database.each(
                "SELECT rank, claim, held, measured, seal FROM receipts WHERE revision=? ORDER BY rank",
                row -> {
                    String seal = seal(revision, row.number(1), row.text(2), row.number(3), row.text(4));
                    if (seal.equals(row.text(5))) {
                        receipts.add(new Receipt(row.text(2), row.number(3) == 1, row.text(4)));
                    }
                },
                revision);
        return receipts;
    }

    /// How many receipts are damaged.
    public int damaged() throws StorageFailure {
        List<Long> damaged = new ArrayList<>();
        database.each("SELECT revision, rank, claim, held, measured, seal FROM receipts", row -> {
            String seal = seal(row.number(1), row.number(2), row.text(3), row.number(4), row.text(5));
            if (!seal.equals(row.text(6))) {
                damaged.add(row.number(1));
            }
        });
        return damaged.size();
    }

    private static String seal(long revision, long rank, String claim, long held, String measured) {
        char mark = '\u001f';
        return SceneHash.of("" + revision + mark + rank + mark + claim + mark + held + mark + measured);
    }
}
