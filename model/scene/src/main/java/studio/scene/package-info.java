/// The scene value and its nodes: immutable, valid by construction, cheap to change.
@NullMarked
package studio.scene;

import org.jspecify.annotations.NullMarked;
