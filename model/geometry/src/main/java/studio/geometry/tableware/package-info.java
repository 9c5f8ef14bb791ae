/// What stands on a laid table and in a kitchen cupboard.
@NullMarked
package studio.geometry.tableware;

import org.jspecify.annotations.NullMarked;
