/// `studio assets`: looking through the library of things, and baking it.
@NullMarked
package studio.cli.assets;

import org.jspecify.annotations.NullMarked;
