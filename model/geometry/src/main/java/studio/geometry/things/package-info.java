/// The library's registry: everything that the studio can make by itself.
@NullMarked
package studio.geometry.things;

import org.jspecify.annotations.NullMarked;
