/// The terms that every other package of the scene speaks in: how nodes and assets are named, and how much there may
/// be.
@NullMarked
package studio.scene.term;

import org.jspecify.annotations.NullMarked;
