/// The tables of a project file, and those that stand beside scene and journal.
@NullMarked
package studio.storage.table;

import org.jspecify.annotations.NullMarked;
