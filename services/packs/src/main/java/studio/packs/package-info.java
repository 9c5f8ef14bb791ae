/// Packs: fetched once by name and version, verified, unpacked by an allow-list.
@NullMarked
package studio.packs;

import org.jspecify.annotations.NullMarked;
