/// Frame jobs and what they write: H.264 movies, numbered pictures, contact sheets.
@NullMarked
package studio.film;

import org.jspecify.annotations.NullMarked;
