/// Fruit, vegetables, bread and dishes.
@NullMarked
package studio.geometry.food;

import org.jspecify.annotations.NullMarked;
