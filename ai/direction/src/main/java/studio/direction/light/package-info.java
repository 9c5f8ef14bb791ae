/// Lights the set as a gaffer would: sun, moon, sky, windows, practicals and studio lamps by time of day and weather.
@NullMarked
package studio.direction.light;

import org.jspecify.annotations.NullMarked;
