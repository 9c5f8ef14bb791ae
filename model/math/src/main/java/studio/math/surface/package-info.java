/// What a surface looks like: one metal-rough material value, shared by geometry (as made) and scene (as edited).
@NullMarked
package studio.math.surface;

import org.jspecify.annotations.NullMarked;
