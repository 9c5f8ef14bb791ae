/// Projects on disk: made, opened, written, checked, brought back, put under a key.
///
/// A project is a folder ([ProjectFolder]) around one SQLite file. [ProjectStore] is the one connection that writes it:
/// it appends to the journal, each acknowledged change synced before anybody sees it, rewrites the tables at
/// checkpoints, and rebuilds the history at opening. Everything that can go wrong comes out as a [StorageFailure] with
/// a problem in words.
///
/// What is not here: threads, undo, words. The session above decides what is written and when.
@NullMarked
package studio.storage;

import org.jspecify.annotations.NullMarked;
