package studio.scene.history;

import studio.scene.Problem;

/// What became of a change of the history.
public sealed interface Step {
    /// It happened: the history after it, and the entry that belongs in the journal.
    record Taken(History history, Entry entry) implements Step {}

    /// It was refused and nothing changed.
    record Refused(Problem problem) implements Step {}
}
