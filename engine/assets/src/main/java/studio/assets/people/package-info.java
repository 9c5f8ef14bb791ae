/// Everyone who can be cast: people from the pack, and the wooden figures that stand in for them.
@NullMarked
package studio.assets.people;

import org.jspecify.annotations.NullMarked;
