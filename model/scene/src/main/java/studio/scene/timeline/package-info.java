/// The time line: shots, motion clips and keyframed tracks over frames.
@NullMarked
package studio.scene.timeline;

import org.jspecify.annotations.NullMarked;
