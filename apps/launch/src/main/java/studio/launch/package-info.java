/// The main class: constructors wire the whole; there is no container.
@NullMarked
package studio.launch;

import org.jspecify.annotations.NullMarked;
