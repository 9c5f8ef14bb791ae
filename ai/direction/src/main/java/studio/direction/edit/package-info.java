/// Carries out edits and answers questions about a scene that is there.
///
/// An [Editor] takes what was asked ([studio.language.edit.EditReading]), the scene, and what was spoken of before
/// ([EditContext]), and gives an [EditReply]: a plan to look at and accept, an answer, a question back. It works on a
/// draft of the scene, so that the second of two wishes sees what the first has done. What a person pinned it leaves
/// alone, and says so. [EditReceipts] measures afterwards what the plan claims.
@NullMarked
package studio.direction.edit;

import org.jspecify.annotations.NullMarked;
