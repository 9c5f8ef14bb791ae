/// Where random numbers come from: low-discrepancy points, and elementary functions that are the same on every machine.
@NullMarked
package studio.trace.sample;

import org.jspecify.annotations.NullMarked;
