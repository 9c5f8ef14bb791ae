/// Writes staging reports as versioned JSON.
@NullMarked
package studio.wire;

import org.jspecify.annotations.NullMarked;
