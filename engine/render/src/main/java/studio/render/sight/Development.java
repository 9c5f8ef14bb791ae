package studio.render.sight;

import studio.math.Color;
import studio.render.sight.Raster.Ink;

/// Draws a plate on a raster and counts the points of each entity.
///
/// Glass hides nothing, so it comes last: a pane's points count as seen where it stands in front of everything opaque,
/// and what stands behind it keeps its own.
final class Development {
    private final Plate plate;
    private final Raster raster;
    private final Tally tally;

    private Development(Plate plate, Raster raster, Tally tally) {
        this.plate = plate;
        this.raster = raster;
        this.tally = tally;
    }

    static void of(Plate plate, Raster raster, Tally tally) {
        Development development = new Development(plate, raster, tally);
        for (int entity = 0; entity < plate.entityCount(); entity++) {
            development.draw(entity);
        }
        for (int entity = 0; entity < plate.entityCount(); entity++) {
            development.glaze(entity);
        }
        development.count();
    }

    private void draw(int entity) {
        raster.beginOutline();
        for (Projection shape : plate.shapesOf(entity)) {
            if (raster.overlaps(shape)) {
                raster.draw(shape, shape.seeThrough() ? Ink.OUTLINE : Ink.OPAQUE);
            }
        }
        if (tally.counts(entity)) {
            tally.addAlone(entity, raster.marked());
        }
    }

    private void glaze(int entity) {
        for (Projection shape : plate.shapesOf(entity)) {
            if (shape.seeThrough() && raster.overlaps(shape)) {
                raster.beginOutline();
                raster.draw(shape, Ink.GLASS);
                countGlass(entity, shape);
            }
        }
    }

    private void countGlass(int entity, Projection shape) {
        if (!tally.counts(entity)) {
            return;
        }
        Color tint = shape.flat();
        for (int point = 0; point < raster.size(); point++) {
            if (raster.isMarked(point) && ownerEntity(point) != entity && raster.inPicture(point)) {
                tally.addSeen(entity, tint);
            }
        }
    }

    private void count() {
        for (int point = 0; point < raster.size(); point++) {
            int entity = ownerEntity(point);
            if (entity >= 0 && tally.counts(entity) && raster.inPicture(point)) {
                tally.addSeen(entity, plate.albedo(raster, point));
            }
        }
    }

    private int ownerEntity(int point) {
        int owner = raster.owner(point);
        return owner == 0 ? -1 : plate.shape(owner - 1).instance().entity();
    }
}
