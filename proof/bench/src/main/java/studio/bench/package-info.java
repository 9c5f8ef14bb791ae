/// What studio bench runs, as ratios taken in one run.
@NullMarked
package studio.bench;

import org.jspecify.annotations.NullMarked;
