package studio.geometry.kit;

import java.util.List;
import studio.math.Quat;
import studio.math.Vec3;

/// Open sheets: leaves, petals, blades of grass, uneven ground.
public final class Sheet {
    private Sheet() {}

    /// The height of ground at a place.
    @FunctionalInterface
    public interface Relief {
        double at(double x, double z);
    }

    /// Round ground around the origin, fine in the middle and coarser outwards, its heights from a rule.
    public static Solid ground(double radius, int rings, int segments, Relief relief) {
        Stock stock = new Stock();
        for (int k = 0; k < rings; k++) {
            double inner = reach(radius, (double) k / rings);
            double outer = reach(radius, (k + 1.0) / rings);
            for (int i = 0; i < segments; i++) {
                Vec3 a = spot(inner, i, segments, relief);
                Vec3 b = spot(outer, i, segments, relief);
                Vec3 c = spot(outer, i + 1, segments, relief);
                Vec3 d = spot(inner, i + 1, segments, relief);
                stock.quad(a, b, c, d);
            }
        }
        return stock.solid().creased(180);
    }

    private static double reach(double radius, double t) {
        return radius * t * t * (0.3 + 0.7 * t * t);
    }

    private static Vec3 spot(double r, int i, int segments, Relief relief) {
        double angle = 2 * Math.PI * (i % segments) / segments;
        double x = r * StrictMath.cos(angle);
        double z = -r * StrictMath.sin(angle);
        return new Vec3(x, relief.at(x, z), z);
    }

    /// A pointed leaf folded along its rib: it starts at a point, grows along a direction and faces about `face`.
    public static Solid leaf(Vec3 from, Vec3 along, Vec3 face, double length, double width) {
        Vec3 side = along.cross(face).normalized().times(width / 2);
        Vec3 lift = face.times(width * 0.18);
        Vec3 tip = from.plus(along.times(length));
        Vec3 belly = from.plus(along.times(length * 0.45));
        Stock stock = new Stock();
        Vec3 left = belly.minus(side).plus(lift);
        Vec3 right = belly.plus(side).plus(lift);
        stock.triangle(from, right, tip);
        stock.triangle(from, tip, left);
        return stock.solid().creased(0);
    }

    /// A blade from the ground, bending over to one side, three triangles.
    public static Solid blade(Vec3 from, double height, double width, double lean, double yaw) {
        Quat turn = Quat.axisAngle(Vec3.Y, yaw);
        Vec3 side = turn.rotate(new Vec3(width / 2, 0, 0));
        Vec3 middle = from.plus(turn.rotate(new Vec3(0, height * 0.6, lean * 0.35)));
        Vec3 tip = from.plus(turn.rotate(new Vec3(0, height, lean)));
        Stock stock = new Stock();
        stock.quad(from.minus(side), from.plus(side), middle.plus(side.times(0.7)), middle.minus(side.times(0.7)));
        stock.triangle(middle.minus(side.times(0.7)), middle.plus(side.times(0.7)), tip);
        return stock.solid().creased(180);
    }

    /// A sheet through rows of points, facing as a loft's outside does.
    public static Solid through(List<Vec3[]> rows) {
        return Loft.sheet(rows).creased(180);
    }
}
