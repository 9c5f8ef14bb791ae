/// Passphrases and the keys made of them, and what the first bytes of a project file tell before it is opened.
@NullMarked
package studio.storage.key;

import org.jspecify.annotations.NullMarked;
