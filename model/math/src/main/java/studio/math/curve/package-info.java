/// Keyframed curves: values over frames, with the interpolations that animators know.
@NullMarked
package studio.math.curve;

import org.jspecify.annotations.NullMarked;
