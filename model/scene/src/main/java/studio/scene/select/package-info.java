/// Pointing at things: one small language for "the red chair on the left", shared by whoever must name nodes without
/// knowing their ids.
///
/// A [Selector] is a value. It is written as text ([Notation]) and evaluated against a scene ([Selection]), which is a
/// pure function: the same scene and frame give the same nodes in the same order.
///
/// ```
/// chair & ~red             everything called a chair and painted red
/// leftmost(chair)          the chair furthest left in the picture
/// near(#n3, 2) & :light    lights within two metres of node n3
/// nth(chair, 2) | .asked   the second chair from the left, and whatever is tagged "asked"
/// ```
///
/// English is not read here; the language module turns words into selectors.
@NullMarked
package studio.scene.select;

import org.jspecify.annotations.NullMarked;
