/// Reads people, motion and models from files into geometry values.
@NullMarked
package studio.assets;

import org.jspecify.annotations.NullMarked;
