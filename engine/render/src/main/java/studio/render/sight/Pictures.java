package studio.render.sight;

/// The two small pictures of a look.
///
/// A final class for its arrays; see [Sighting] for what they hold.
final class Pictures {
    private final int[] ids;
    private final int[] albedo;

    private Pictures(int[] ids, int[] albedo) {
        this.ids = ids;
        this.albedo = albedo;
    }

    static Pictures of(Plate plate, Raster raster) {
        int[] ids = new int[raster.size()];
        int[] albedo = new int[raster.size()];
        for (int point = 0; point < ids.length; point++) {
            int glass = raster.glass(point);
            int front = glass > 0 ? glass : raster.owner(point);
            if (front > 0) {
                Projection shape = plate.shape(front - 1);
                ids[point] = shape.instance().entity() + 1;
                boolean even = glass > 0 || shape.isPlain();
                albedo[point] =
                        even ? shape.flatCode() : plate.albedo(raster, point).toSrgb();
            }
        }
        return new Pictures(ids, albedo);
    }

    int[] ids() {
        return ids;
    }

    int[] albedo() {
        return albedo;
    }
}
