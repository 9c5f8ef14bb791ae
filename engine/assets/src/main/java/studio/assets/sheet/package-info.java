/// Small pictures of things, drawn quickly and without a renderer, for people who look through a library.
@NullMarked
package studio.assets.sheet;

import org.jspecify.annotations.NullMarked;
