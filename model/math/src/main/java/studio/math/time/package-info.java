/// Time as film counts it: frames at a rational rate, never wall-clock seconds.
@NullMarked
package studio.math.time;

import org.jspecify.annotations.NullMarked;
