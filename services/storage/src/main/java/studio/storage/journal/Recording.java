package studio.storage.journal;

import studio.scene.history.Cause;
import studio.scene.history.Entry;
import studio.scene.history.History;
import studio.scene.history.Step;
import studio.wire.scene.CommandJson;

/// Puts a step of a history into a row of the journal.
public final class Recording {
    private Recording() {}

    /// @param before the history before the step
    /// @param at when, ISO 8601 in UTC
    public static JournalRow row(History before, Step.Taken step, String at) {
        History after = step.history();
        return switch (step.entry()) {
            case Entry.Did(var command, Cause cause) ->
                new JournalRow(
                        after.changes(),
                        JournalRow.Kind.DID,
                        after.head(),
                        before.head(),
                        after.done().getLast().title(),
                        cause.by(),
                        cause.words(),
                        CommandJson.VERSION,
                        CommandJson.write(command),
                        at);
            case Entry.Undid() ->
                moved(after, JournalRow.Kind.UNDID, before.undoTitle().orElse(""), at);
            case Entry.Redid() ->
                moved(after, JournalRow.Kind.REDID, before.redoTitle().orElse(""), at);
        };
    }

    private static JournalRow moved(History after, JournalRow.Kind kind, String title, String at) {
        return new JournalRow(
                after.changes(), kind, after.head(), 0, title, Cause.Hand.PERSON, "", CommandJson.VERSION, "", at);
    }
}
