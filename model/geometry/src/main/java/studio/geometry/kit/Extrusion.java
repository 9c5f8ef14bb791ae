package studio.geometry.kit;

import studio.math.Vec3;

/// Pulls a closed outline of the XY plane out along Z, from −depth/2 to depth/2, its rims bevelled.
public final class Extrusion {
    private Extrusion() {}

    public static Solid of(Outline outline, double depth) {
        return of(outline, depth, Math.min(0.004, 0.15 * depth));
    }

    public static Solid of(Outline outline, double depth, double bevel) {
        Outline whole = outline.turning() < 0 ? outline.reversed() : outline;
        Outline drawn = whole.inset(bevel);
        double z = depth / 2;
        Stock stock = new Stock();
        face(stock, drawn, z);
        band(stock, drawn, z, whole, z - bevel);
        band(stock, whole, z - bevel, whole, bevel - z);
        band(stock, whole, bevel - z, drawn, -z);
        back(stock, drawn, -z);
        return stock.solid();
    }

    /// A flat sheet that faces +Z.
    public static Solid sheet(Outline outline) {
        Stock stock = new Stock();
        face(stock, outline.turning() < 0 ? outline.reversed() : outline, 0);
        return stock.solid();
    }

    private static void face(Stock stock, Outline o, double z) {
        int[] ears = Ears.of(o);
        for (int i = 0; i < ears.length; i += 3) {
            stock.triangle(point(o, ears[i], z), point(o, ears[i + 1], z), point(o, ears[i + 2], z));
        }
    }

    private static void back(Stock stock, Outline o, double z) {
        int[] ears = Ears.of(o);
        for (int i = 0; i < ears.length; i += 3) {
            stock.triangle(point(o, ears[i], z), point(o, ears[i + 2], z), point(o, ears[i + 1], z));
        }
    }

    private static void band(Stock stock, Outline front, double frontZ, Outline rear, double rearZ) {
        for (int i = 0; i < front.size(); i++) {
            int j = (i + 1) % front.size();
            stock.quad(point(front, i, frontZ), point(rear, i, rearZ), point(rear, j, rearZ), point(front, j, frontZ));
        }
    }

    private static Vec3 point(Outline o, int i, double z) {
        return new Vec3(o.x(i), o.y(i), z);
    }
}
