/// What a camera really shows, measured: a small scalar z-buffer rasteriser that tells for every entity where on the
/// picture it is, how much of it is seen, and in what colour. It is for measuring, not for looking at: no light, no
/// lens blur, the same answer on every machine.
@NullMarked
package studio.render.sight;

import org.jspecify.annotations.NullMarked;
