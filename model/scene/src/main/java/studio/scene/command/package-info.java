/// Commands: sealed records, fully resolved, applied by a pure function to a scene.
@NullMarked
package studio.scene.command;

import org.jspecify.annotations.NullMarked;
