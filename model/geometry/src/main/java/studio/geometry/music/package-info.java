/// Musical instruments and what makes them heard.
@NullMarked
package studio.geometry.music;

import org.jspecify.annotations.NullMarked;
