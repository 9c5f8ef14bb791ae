/// What lies between two scenes.
///
/// A [Difference] says which nodes came, went and changed, in terms a person can be shown before accepting an edit, and
/// a [Crossing] is the batch of commands that leads from one scene to the other exactly, so that the history can travel
/// to any scene it has ever held as one more step that can itself be taken back.
@NullMarked
package studio.scene.difference;

import org.jspecify.annotations.NullMarked;
