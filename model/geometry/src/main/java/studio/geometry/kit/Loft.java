package studio.geometry.kit;

import java.util.List;
import studio.math.Vec3;

/// Stretches a skin over rings of points. All rings have the same number of points. Closed skins are turned to face
/// outwards whichever way the rings run; sheets face outwards when rings run counter-clockwise as seen from where they
/// lead to.
///
/// ```
///   ring 1   o---o---o        caps are fans around the ring's middle,
///            |  /|  /|        so rings should be star-shaped
///   ring 0   o---o---o
/// ```
public final class Loft {
    private Loft() {}

    /// From the first ring to the last, both ends closed.
    public static Solid capped(List<Vec3[]> rings) {
        Stock stock = new Stock();
        sides(stock, rings, rings.size() - 1);
        cap(stock, rings.getLast(), 1);
        cap(stock, rings.getFirst(), -1);
        return stock.solid().outward();
    }

    /// From the last ring back to the first, as a tyre.
    public static Solid loop(List<Vec3[]> rings) {
        Stock stock = new Stock();
        sides(stock, rings, rings.size());
        return stock.solid().outward();
    }

    /// A sheet through rows of points: not closed anywhere; it faces as a ring's outside does.
    public static Solid sheet(List<Vec3[]> rows) {
        Stock stock = new Stock();
        for (int k = 0; k + 1 < rows.size(); k++) {
            for (int i = 0; i + 1 < rows.get(k).length; i++) {
                quad(stock, rows.get(k), rows.get(k + 1), i, i + 1);
            }
        }
        return stock.solid();
    }

    private static void sides(Stock stock, List<Vec3[]> rings, int count) {
        for (int k = 0; k < count; k++) {
            Vec3[] here = rings.get(k);
            Vec3[] next = rings.get((k + 1) % rings.size());
            for (int i = 0; i < here.length; i++) {
                quad(stock, here, next, i, (i + 1) % here.length);
            }
        }
    }

    private static void quad(Stock stock, Vec3[] here, Vec3[] next, int i, int j) {
        stock.triangle(here[i], here[j], next[j]);
        stock.triangle(here[i], next[j], next[i]);
    }

    private static void cap(Stock stock, Vec3[] ring, int side) {
        Vec3 middle = Vec3.ZERO;
        for (Vec3 p : ring) {
            middle = middle.plus(p.times(1.0 / ring.length));
        }
        for (int i = 0; i < ring.length; i++) {
            Vec3 a = ring[i];
            Vec3 b = ring[(i + 1) % ring.length];
            stock.triangle(middle, side > 0 ? a : b, side > 0 ? b : a);
        }
    }
}
