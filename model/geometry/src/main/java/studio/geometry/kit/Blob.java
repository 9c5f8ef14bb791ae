package studio.geometry.kit;

import java.util.ArrayList;
import java.util.List;
import studio.math.Bounds;
import studio.math.Vec3;

/// A soft body by implicit shapes: balls, ellipsoids and limbs flow into each other over a blend radius (the polynomial
/// smooth minimum of Quilez), and the zero surface becomes a mesh. For fruit, plush and animals. Each call adds to the
/// body and returns it.
public final class Blob {
    private interface Field {
        double at(double x, double y, double z);
    }

    private final List<Field> fields = new ArrayList<>();
    private final List<Field> hollows = new ArrayList<>();
    private final double blend;
    private Bounds box = Bounds.EMPTY;

    /// An empty body whose pieces flow into each other within `blend` metres.
    public Blob(double blend) {
        this.blend = blend;
    }

    public Blob ball(double x, double y, double z, double radius) {
        return ellipsoid(x, y, z, radius, radius, radius);
    }

    public Blob ellipsoid(double x, double y, double z, double rx, double ry, double rz) {
        grow(x, y, z, Math.max(rx, Math.max(ry, rz)));
        fields.add(egg(x, y, z, rx, ry, rz));
        return this;
    }

    /// Takes an ellipsoid away.
    public Blob without(double x, double y, double z, double rx, double ry, double rz) {
        hollows.add(egg(x, y, z, rx, ry, rz));
        return this;
    }

    /// A limb from one point to another, its radius going over from one to the other.
    public Blob limb(double ax, double ay, double az, double ra, double bx, double by, double bz, double rb) {
        grow(ax, ay, az, ra);
        grow(bx, by, bz, rb);
        fields.add(cone(new Vec3(ax, ay, az), new Vec3(bx, by, bz), ra, rb));
        return this;
    }

    /// Two limbs, mirrored left to right.
    public Blob limbs(double ax, double ay, double az, double ra, double bx, double by, double bz, double rb) {
        return limb(ax, ay, az, ra, bx, by, bz, rb).limb(-ax, ay, az, ra, -bx, by, bz, rb);
    }

    /// Two ellipsoids, mirrored left to right.
    public Blob pair(double x, double y, double z, double rx, double ry, double rz) {
        return ellipsoid(x, y, z, rx, ry, rz).ellipsoid(-x, y, z, rx, ry, rz);
    }

    /// A chain of limbs through points given as x, y, z, radius.
    public Blob chain(double... quads) {
        for (int i = 0; i + 7 < quads.length; i += 4) {
            limb(
                    quads[i],
                    quads[i + 1],
                    quads[i + 2],
                    quads[i + 3],
                    quads[i + 4],
                    quads[i + 5],
                    quads[i + 6],
                    quads[i + 7]);
        }
        return this;
    }

    /// The chain and its mirror image left to right.
    public Blob chains(double... quads) {
        double[] other = quads.clone();
        for (int i = 0; i < other.length; i += 4) {
            other[i] = -other[i];
        }
        return chain(quads).chain(other);
    }

    /// The surface as a mesh of cells of the given size in metres.
    public Solid solid(double cell) {
        return SurfaceNet.of(new Whole(), box.grown(cell * 2 + blend * 0.3), cell);
    }

    /// The point where a ray from inside the body first leaves it.
    public Vec3 surface(Vec3 from, Vec3 way) {
        Vec3 step = way.normalized();
        double reach = 0;
        for (int i = 0; i < 60; i++) {
            Vec3 p = from.plus(step.times(reach));
            double d = at(fields, p.x(), p.y(), p.z());
            if (d > -1e-5) {
                return p;
            }
            reach -= d * 0.7;
        }
        return from.plus(step.times(reach));
    }

    private final class Whole implements SurfaceNet.Distance {
        @Override
        public double at(double x, double y, double z) {
            return Blob.this.at(fields, x, y, z);
        }

        /// Leaves out pieces too far away to touch the surface within the ball.
        @Override
        public SurfaceNet.Distance within(double x, double y, double z, double radius) {
            double[] distances = new double[fields.size()];
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < distances.length; i++) {
                distances[i] = fields.get(i).at(x, y, z);
                least = Math.min(least, distances[i]);
            }
            List<Field> near = new ArrayList<>();
            for (int i = 0; i < distances.length; i++) {
                if (distances[i] <= least + blend + 2.5 * radius) {
                    near.add(fields.get(i));
                }
            }
            return (px, py, pz) -> Blob.this.at(near, px, py, pz);
        }
    }

    private double at(List<Field> some, double x, double y, double z) {
        double d = 1e9;
        for (Field field : some) {
            d = meet(d, field.at(x, y, z));
        }
        for (Field hollow : hollows) {
            d = -meet(-d, hollow.at(x, y, z));
        }
        return d;
    }

    private double meet(double a, double b) {
        double h = Math.max(0, blend - Math.abs(a - b)) / Math.max(blend, 1e-9);
        return Math.min(a, b) - h * h * blend * 0.25;
    }

    private void grow(double x, double y, double z, double r) {
        box = box.union(new Bounds(new Vec3(x - r, y - r, z - r), new Vec3(x + r, y + r, z + r)));
    }

    /// Quilez's bound for the distance to an ellipsoid, exact at its surface to first order.
    private static Field egg(double cx, double cy, double cz, double rx, double ry, double rz) {
        double least = Math.min(rx, Math.min(ry, rz));
        return (x, y, z) -> {
            double px = (x - cx) / rx;
            double py = (y - cy) / ry;
            double pz = (z - cz) / rz;
            double near = Math.sqrt(px * px + py * py + pz * pz);
            double slope = Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry) + pz * pz / (rz * rz));
            return slope < 1e-9 ? -least : near * (near - 1) / slope;
        };
    }

    private static Field cone(Vec3 a, Vec3 b, double ra, double rb) {
        Vec3 way = b.minus(a);
        double length = Math.max(1e-12, way.dot(way));
        return (x, y, z) -> {
            double px = x - a.x();
            double py = y - a.y();
            double pz = z - a.z();
            double t = Math.clamp((px * way.x() + py * way.y() + pz * way.z()) / length, 0.0, 1.0);
            double dx = px - way.x() * t;
            double dy = py - way.y() * t;
            double dz = pz - way.z() * t;
            return Math.sqrt(dx * dx + dy * dy + dz * dz) - ra - (rb - ra) * t;
        };
    }
}
