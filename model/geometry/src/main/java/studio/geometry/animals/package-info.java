/// Still animals: each standing as one does at rest, made of skin drawn over a few bones.
@NullMarked
package studio.geometry.animals;

import org.jspecify.annotations.NullMarked;
