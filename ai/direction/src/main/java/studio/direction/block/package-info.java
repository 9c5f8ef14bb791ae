/// Blocking: events of the words become who moves where and when — legs of motion on the time line, with the way a body
/// gathers itself before it moves and settles after.
@NullMarked
package studio.direction.block;

import org.jspecify.annotations.NullMarked;
