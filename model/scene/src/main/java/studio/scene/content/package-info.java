/// What a node can be: prop, character, camera, light, group or text.
@NullMarked
package studio.scene.content;

import org.jspecify.annotations.NullMarked;
