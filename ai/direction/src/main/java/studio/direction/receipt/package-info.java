/// Receipts: every claim of the words, measured on the staged scene and reported as held or failed.
@NullMarked
package studio.direction.receipt;

import org.jspecify.annotations.NullMarked;
