/// Instruments.
@NullMarked
package studio.geometry.music;

import org.jspecify.annotations.NullMarked;
