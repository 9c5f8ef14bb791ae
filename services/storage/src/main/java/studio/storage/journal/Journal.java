package studio.storage.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.history.Cause;
import studio.storage.database.Database;
import studio.storage.database.Row;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// Reads and writes the journal table. Rows are only ever added.
public final class Journal {
    private static final String COLUMNS = "seq, kind, revision, parent, title, hand, words, form, command, at";
    private static final String HASHED =
            "seq||char(31)||kind||char(31)||revision||char(31)||parent||char(31)||title||char(31)||hand"
                    + "||char(31)||words||char(31)||form||char(31)||command||char(31)||at";

    private final Database database;
    private String chain = Chain.START;

    public Journal(Database database) {
        this.database = database;
    }

    /// Reads the whole journal once, checks its chain, and finds out where the history stands.
    ///
    /// @throws StorageFailure naming the first damaged change
    public Ledger open() throws StorageFailure {
        Ledger ledger = new Ledger();
        Optional<Long> broken = walk(ledger);
        if (broken.isPresent()) {
            throw Trouble.damaged("The record of change " + broken.get() + " in the history is damaged or missing.");
        }
        return ledger;
    }

    /// Follows the journal as far as it is sound.
    ///
    /// @return number of the first change that is not
    public Optional<Long> walk(Ledger ledger) throws StorageFailure {
        Chain links = new Chain(Chain.START);
        List<Long> broken = new ArrayList<>();
        database.each(
                "SELECT seq, kind, revision, parent, chain, " + HASHED + " FROM journal ORDER BY seq",
                row -> follow(row, ledger, links, broken));
        chain = links.last();
        return broken.stream().findFirst();
    }

    private static void follow(Row row, Ledger ledger, Chain links, List<Long> broken) throws SQLException {
        if (!broken.isEmpty()) {
            return;
        }
        long expected = ledger.last() + 1;
        Optional<JournalRow.Kind> kind = kind(row.text(2));
        boolean sound = row.number(1) == expected
                && links.next(row.text(6)).equals(row.text(5))
                && kind.isPresent()
                && ledger.follow(expected, kind.get(), row.number(3), row.number(4));
        if (!sound) {
            broken.add(expected);
        }
    }

    /// Adds rows. Part of a transaction of the caller's, who says [#accept] once it holds.
    public String append(List<JournalRow> rows) throws StorageFailure {
        Chain links = new Chain(chain);
        for (JournalRow row : rows) {
            database.run(
                    "INSERT INTO journal(" + COLUMNS + ", chain) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
                    row.seq(),
                    Chain.word(row.kind()),
                    row.revision(),
                    row.parent(),
                    row.title(),
                    Chain.word(row.hand()),
                    row.words(),
                    row.form(),
                    row.command(),
                    row.at(),
                    links.next(Chain.text(row)));
        }
        return links.last();
    }

    /// The hash of the last row.
    public String chain() {
        return chain;
    }

    /// Goes on from the hash that [#append] gave, once its rows are on the disk.
    public void accept(String last) {
        chain = last;
    }

    /// The row of a change.
    public Optional<JournalRow> row(long seq) throws StorageFailure {
        return database.first("SELECT " + COLUMNS + " FROM journal WHERE seq=?", Journal::read, seq);
    }

    /// Rows up to a change, the newest first.
    public List<JournalRow> rowsBefore(long seq, int count) throws StorageFailure {
        return database.list(
                "SELECT " + COLUMNS + " FROM journal WHERE seq<? ORDER BY seq DESC LIMIT ?", Journal::read, seq, count);
    }

    private static JournalRow read(Row row) throws SQLException {
        return new JournalRow(
                row.number(1),
                kind(row.text(2)).orElse(JournalRow.Kind.DID),
                row.number(3),
                row.number(4),
                row.text(5),
                hand(row.text(6)),
                row.text(7),
                (int) row.number(8),
                row.text(9),
                row.text(10));
    }

    private static Optional<JournalRow.Kind> kind(String word) {
        return switch (word) {
            case "did" -> Optional.of(JournalRow.Kind.DID);
            case "undid" -> Optional.of(JournalRow.Kind.UNDID);
            case "redid" -> Optional.of(JournalRow.Kind.REDID);
            default -> Optional.empty();
        };
    }

    private static Cause.Hand hand(String word) {
        return switch (word) {
            case "person" -> Cause.Hand.PERSON;
            case "ai" -> Cause.Hand.AI;
            default -> Cause.Hand.PROGRAM;
        };
    }
}
