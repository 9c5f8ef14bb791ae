/// What a solid pattern looks like at a point: pure evaluation without allocation, shared by all renderers.
@NullMarked
package studio.render.surface;

import org.jspecify.annotations.NullMarked;
