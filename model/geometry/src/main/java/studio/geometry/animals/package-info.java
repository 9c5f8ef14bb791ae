/// Animals that stand still, made of implicit shapes with painted coats.
@NullMarked
package studio.geometry.animals;

import org.jspecify.annotations.NullMarked;
