/// The journal: every change a project ever went through, in order, each chained to the one before.
@NullMarked
package studio.storage.journal;

import org.jspecify.annotations.NullMarked;
