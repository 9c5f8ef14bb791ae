package studio.storage.journal;

import studio.scene.history.Cause;

/// One change of a project's history, as it stands in the journal.
///
/// @param seq number of the change, counted from 1 without gaps
/// @param kind what happened
/// @param revision number of the step that the scene is at after the change; 0 is the empty beginning
/// @param parent for something done, the step that it was done on; 0 otherwise
/// @param title what the step is called
/// @param hand whose doing it was
/// @param words what was said
/// @param form version of the form that the command is written in
/// @param command the command's JSON, empty for undo and redo
/// @param at when, ISO 8601 in UTC
public record JournalRow(
        long seq,
        Kind kind,
        long revision,
        long parent,
        String title,
        Cause.Hand hand,
        String words,
        int form,
        String command,
        String at) {
    /// What can happen to a history.
    public enum Kind {
        DID,
        UNDID,
        REDID
    }
}
