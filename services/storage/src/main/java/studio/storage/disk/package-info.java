/// Folders and files of projects, and what the disk may refuse, in words.
@NullMarked
package studio.storage.disk;

import org.jspecify.annotations.NullMarked;
