/// Furniture libraries of Sweet Home 3D (`.sh3f`): what their catalogues say of each piece. [FurnitureCatalogue] reads a
/// catalogue, [FurnitureItem] is a piece of it. Models are read elsewhere; nothing here opens them.
@NullMarked
package studio.assets.furniture;

import org.jspecify.annotations.NullMarked;
