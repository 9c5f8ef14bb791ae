/// From samples to a picture: the film's buffers, the denoiser, exposure and tone.
@NullMarked
package studio.trace.film;

import org.jspecify.annotations.NullMarked;
