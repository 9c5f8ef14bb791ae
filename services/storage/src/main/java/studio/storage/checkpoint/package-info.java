/// The scene in tables, and whole scenes of the past.
@NullMarked
package studio.storage.checkpoint;

import org.jspecify.annotations.NullMarked;
