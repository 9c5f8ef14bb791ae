/// What light meets: the surface at a hit, and how it scatters.
@NullMarked
package studio.trace.surface;

import org.jspecify.annotations.NullMarked;
