/// Still pictures: pixels as a value, PNG files, and contact sheets.
@NullMarked
package studio.film.picture;

import org.jspecify.annotations.NullMarked;
