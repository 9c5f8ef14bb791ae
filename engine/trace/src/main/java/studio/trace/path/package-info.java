/// The light transport itself: how one path is followed from the eye, and how pixels are shared among threads.
@NullMarked
package studio.trace.path;

import org.jspecify.annotations.NullMarked;
