/// What people play and race with.
@NullMarked
package studio.geometry.sport;

import org.jspecify.annotations.NullMarked;
