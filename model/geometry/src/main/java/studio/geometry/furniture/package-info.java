/// Seats, tables, beds and shelves.
@NullMarked
package studio.geometry.furniture;

import org.jspecify.annotations.NullMarked;
