/// The director: takes a meaning through casting, layout, blocking, set and camera to a proposal.
@NullMarked
package studio.direction.plan;

import org.jspecify.annotations.NullMarked;
