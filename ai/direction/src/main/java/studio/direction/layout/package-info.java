/// Layout: where everything stands. Relations of the words become constraints on proxy boxes, which a small planar
/// solver
/// satisfies level by level: the floor, then the top of each thing that carries others.
@NullMarked
package studio.direction.layout;

import org.jspecify.annotations.NullMarked;
