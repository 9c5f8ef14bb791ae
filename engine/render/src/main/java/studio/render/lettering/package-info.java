/// Letters as shapes: a stroke alphabet of the studio's own, swept into solid lettering with bevelled edges, so that
/// words can stand in a scene without any font file.
@NullMarked
package studio.render.lettering;

import org.jspecify.annotations.NullMarked;
