/// Clothes, bags and jewellery.
@NullMarked
package studio.geometry.wear;

import org.jspecify.annotations.NullMarked;
