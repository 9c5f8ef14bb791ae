/// Where frames go: an H.264 movie or a folder of numbered pictures. What goes wrong comes back as a problem;
/// exceptions
/// of files and encoders end here.
@NullMarked
package studio.film.reel;

import org.jspecify.annotations.NullMarked;
