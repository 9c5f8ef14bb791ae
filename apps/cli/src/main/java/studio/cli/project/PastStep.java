package studio.cli.project;

import java.util.List;
import studio.direction.Receipt;
import studio.scene.history.Cause;
import studio.storage.journal.JournalRow;
import studio.wire.json.Pen;

/// A step of the history as it is shown.
///
/// @param state where it stands as seen from the present
/// @param receipts what its words promised and what was measured, when that was asked for
record PastStep(JournalRow row, State state, List<Receipt> receipts) {
    /// Where a step stands.
    enum State {
        /// It left the scene as it is.
        NOW,
        /// It lies on the way to the present.
        DONE,
        /// Redo would bring it back.
        UNDONE,
        /// It was undone, and something else was done in its place; `undo --to` still reaches it.
        ABANDONED
    }

    PastStep {
        receipts = List.copyOf(receipts);
    }

    String who() {
        return who(row.hand());
    }

    private static String who(Cause.Hand hand) {
        return switch (hand) {
            case PERSON -> "by hand";
            case AI -> "words";
            case PROGRAM -> "program";
        };
    }

    String mark() {
        return switch (state) {
            case NOW -> " ◂ now";
            case DONE -> "";
            case UNDONE -> " (undone)";
            case ABANDONED -> " (abandoned)";
        };
    }

    void fields(Pen pen) {
        pen.count("step", row.seq());
        pen.count("on", row.parent());
        pen.text("at", row.at());
        pen.text("who", who());
        pen.text("title", row.title());
        pen.text("words", row.words());
        pen.text("state", state.name().toLowerCase(java.util.Locale.ROOT));
        pen.objects("receipts", receipts, PastStep::receipt);
    }

    private static void receipt(Pen pen, Receipt receipt) {
        pen.flag("held", receipt.held());
        pen.text("claim", receipt.claim());
        pen.text("measured", receipt.measured());
    }
}
