/// What was done to a scene, and the way back.
///
/// A [History] is a value like the scene itself. Undo needs no inverse of a command: it returns to the scene that was
/// there before. Each change of the history is an [Entry], and the entries alone rebuild it: replaying them from the
/// same start gives an equal history, which is what lets a journal on disk be the truth. A [Revision] says what was
/// done, by whom and in which words. There are no clocks here; who keeps the journal adds the time.
@NullMarked
package studio.scene.history;

import org.jspecify.annotations.NullMarked;
