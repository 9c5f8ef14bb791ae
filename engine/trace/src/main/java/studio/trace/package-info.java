/// Renders a RenderScene by path tracing, the same to the last bit for the same seed.
@NullMarked
package studio.trace;

import org.jspecify.annotations.NullMarked;
