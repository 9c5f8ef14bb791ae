/// From a scene and a time to what a renderer draws, and the Renderer interface itself.
@NullMarked
package studio.render;

import org.jspecify.annotations.NullMarked;
