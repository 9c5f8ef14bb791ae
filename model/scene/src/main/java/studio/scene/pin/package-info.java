/// What a person holds fast, and what would touch it.
///
/// [Touch] says which properties of which nodes a command changes; [Hold] turns an edit by hand into one that holds
/// what
/// it set, and finds the pins that somebody else's edit would break.
@NullMarked
package studio.scene.pin;

import org.jspecify.annotations.NullMarked;
