/// Where light comes from: lamps, glowing meshes, the sun and the sky, each with a way to sample it and its density.
@NullMarked
package studio.trace.light;

import org.jspecify.annotations.NullMarked;
