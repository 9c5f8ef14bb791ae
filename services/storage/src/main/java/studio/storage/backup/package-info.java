/// Copies of a project file: made, checked, rotated, brought back.
@NullMarked
package studio.storage.backup;

import org.jspecify.annotations.NullMarked;
