/// Still animals.
@NullMarked
package studio.geometry.animals;

import org.jspecify.annotations.NullMarked;
