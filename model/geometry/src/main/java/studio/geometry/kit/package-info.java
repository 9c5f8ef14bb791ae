/// The modelling kit: outlines, lathes, sweeps, lofts, boxes and blobs from which every thing of the library is made.
@NullMarked
package studio.geometry.kit;

import org.jspecify.annotations.NullMarked;
