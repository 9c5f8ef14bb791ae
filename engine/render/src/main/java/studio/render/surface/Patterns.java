package studio.render.surface;

import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// Evaluates patterns: the one list of which class draws which. Coordinates are those of the undeformed shape in
/// metres.
public final class Patterns {
    private Patterns() {}

    /// Colour and roughness at a point.
    ///
    /// @param footprint width in metres of what one sample sees; detail finer than that blurs into its mean
    public static void paint(
            Material material, Grain grain, double x, double y, double z, double footprint, Swatch out) {
        out.roughness = 0;
        switch (material.pattern()) {
            case PLAIN, WATER -> out.set(material.base());
            case WOOD -> Wood.solid(material, grain, x, y, z, footprint, out);
            case BOARDS -> Wood.boards(material, x, y, z, footprint, out);
            case BRICK -> Masonry.brick(material, x, y, z, footprint, out);
            case TILES -> Masonry.tiles(material, x, y, z, footprint, out);
            case FABRIC -> Cloth.paint(material, x, y, z, footprint, out);
            case PLASTER -> Stone.plaster(material, x, y, z, footprint, out);
            case MARBLE -> Stone.marble(material, x, y, z, footprint, out);
            case SPECKLE -> Stone.speckle(material, x, y, z, footprint, out);
            case GRASS -> Growth.grass(material, x, y, z, footprint, out);
            case BARK -> Growth.bark(material, x, y, z, footprint, out);
            case LEAF -> Growth.leaf(material, x, y, z, footprint, out);
            case STRIPES -> Print.stripes(material, y, footprint, out);
            case CHECKS -> Print.checks(material, x, y, z, footprint, out);
            case DOTS -> Print.dots(material, x, y, z, footprint, out);
            case BRUSHED -> Brushed.paint(material, grain, x, y, z, footprint, out);
        }
    }

    /// Whether the pattern has a relief that tilts the normal.
    public static boolean hasRelief(Pattern pattern) {
        return switch (pattern) {
            case PLAIN, STRIPES, CHECKS, DOTS, MARBLE -> false;
            case WOOD, BOARDS, BRICK, TILES, FABRIC, PLASTER, SPECKLE, GRASS, WATER, BARK, LEAF, BRUSHED -> true;
        };
    }

    /// The slope of the relief at a point, by differences over a step that suits pattern and footprint.
    public static void relief(
            Material material, Grain grain, double x, double y, double z, double footprint, Swatch out) {
        double step = Math.max(0.5 * footprint, 0.004 * material.scale());
        double here = height(material, grain, x, y, z, footprint);
        out.slopeX = (float) ((height(material, grain, x + step, y, z, footprint) - here) / step);
        out.slopeY = (float) ((height(material, grain, x, y + step, z, footprint) - here) / step);
        out.slopeZ = (float) ((height(material, grain, x, y, z + step, footprint) - here) / step);
    }

    /// Height of the relief in metres.
    static double height(Material material, Grain grain, double x, double y, double z, double footprint) {
        return switch (material.pattern()) {
            case PLAIN, STRIPES, CHECKS, DOTS, MARBLE -> 0;
            case WOOD -> Wood.height(grain, x, y, z, footprint);
            case BOARDS -> Wood.boardHeight(material, x, z, footprint);
            case BRICK -> Masonry.brickHeight(material, x, y, z, footprint);
            case TILES -> Masonry.tileHeight(material, x, y, z, footprint);
            case FABRIC -> Cloth.height(material, x, y, z, footprint);
            case PLASTER -> Stone.plasterHeight(material, x, y, z, footprint);
            case SPECKLE -> Stone.speckleHeight(material, x, y, z, footprint);
            case GRASS -> Growth.grassHeight(x, y, z, footprint);
            case BARK -> Growth.barkHeight(material, x, y, z, footprint);
            case LEAF -> Growth.leafHeight(material, x, y, z, footprint);
            case WATER -> Water.height(material, x, y, z, footprint);
            case BRUSHED -> Brushed.height(grain, x, y, z, footprint);
        };
    }
}
