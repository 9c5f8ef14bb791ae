/// Looks a project file over, names what is damaged, and saves what can be saved.
@NullMarked
package studio.storage.check;

import org.jspecify.annotations.NullMarked;
