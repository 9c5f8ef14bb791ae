package studio.scene.history;

import studio.scene.command.Command;

/// What a journal records: one change of the history.
public sealed interface Entry {
    /// A command was carried out.
    record Did(Command command, Cause cause) implements Entry {}

    /// The last step was taken back.
    record Undid() implements Entry {}

    /// The step taken back last was carried out again.
    record Redid() implements Entry {}
}
