/// The furniture pack: its catalogue, its pieces, and how they become props.
@NullMarked
package studio.assets.furniture;

import org.jspecify.annotations.NullMarked;
