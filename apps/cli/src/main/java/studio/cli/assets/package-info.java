/// Looking through the library of things, and baking it: `studio assets` and its verbs.
@NullMarked
package studio.cli.assets;

import org.jspecify.annotations.NullMarked;
