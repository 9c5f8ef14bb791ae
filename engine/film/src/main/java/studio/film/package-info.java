/// A shoot: frames of a scene rendered one after another while the one before is put on the reel, with progress, a cut
/// at any moment, and a contact sheet at the end.
@NullMarked
package studio.film;

import org.jspecify.annotations.NullMarked;
