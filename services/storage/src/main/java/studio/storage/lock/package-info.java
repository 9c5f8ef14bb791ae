/// Who may write a project, and what had been acknowledged when they last did.
@NullMarked
package studio.storage.lock;

import org.jspecify.annotations.NullMarked;
