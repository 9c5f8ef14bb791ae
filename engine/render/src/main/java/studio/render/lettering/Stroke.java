package studio.render.lettering;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.kit.Loft;
import studio.geometry.kit.Solid;
import studio.math.Vec3;

/// One stroke of the pen, as points on the alphabet's grid.
final class Stroke {
    private static final int STEPS = 4;

    private final List<Vec3> points;
    private final boolean ring;

    private Stroke(List<Vec3> points, boolean ring) {
        this.points = points;
        this.ring = ring;
    }

    /// Reads a stroke as [Alphabet] writes it.
    static Stroke of(String written) {
        boolean ring = written.startsWith("*");
        List<Vec3> knots = new ArrayList<>();
        List<Boolean> corners = new ArrayList<>();
        for (int i = ring ? 1 : 0; i + 1 < written.length(); i += 2) {
            char column = written.charAt(i);
            knots.add(new Vec3(Character.toUpperCase(column) - 'A', Character.digit(written.charAt(i + 1), 16), 0));
            corners.add(!ring && Character.isUpperCase(column));
        }
        return new Stroke(smoothed(knots, corners, ring), ring);
    }

    double width() {
        return points.stream().mapToDouble(Vec3::x).max().orElse(0);
    }

    /// The stroke as a bar.
    ///
    /// @param unit metres of a step of the grid
    /// @param half half the bar's width in metres
    /// @param depth the bar's thickness in metres
    Solid bar(double unit, double half, double depth) {
        double bevel = Math.min(half, depth / 2) * 0.25;
        List<Vec3> line = points.stream().map(p -> p.times(unit)).toList();
        List<Vec3[]> rings = new ArrayList<>();
        if (ring) {
            for (int i = 0; i < line.size(); i++) {
                rings.add(section(line, i, half, depth, bevel, 0));
            }
            return Loft.loop(rings);
        }
        List<Vec3> reaching = reaching(line, half);
        int last = reaching.size() - 1;
        rings.add(section(reaching, 0, half, depth, bevel, bevel));
        for (int i = 0; i <= last; i++) {
            Vec3[] whole = section(reaching, i, half, depth, bevel, 0);
            rings.add(
                    i == 0
                            ? pushed(whole, reaching, 0, bevel)
                            : i == last ? pushed(whole, reaching, last, bevel) : whole);
        }
        rings.add(section(reaching, last, half, depth, bevel, bevel));
        return Loft.capped(rings);
    }

    /// The line made longer by half its width at both ends, as a square nib leaves it. A dot is a short upright line.
    private static List<Vec3> reaching(List<Vec3> line, double half) {
        List<Vec3> longer = new ArrayList<>(line);
        if (line.size() == 1) {
            longer.add(line.getFirst());
        }
        int last = longer.size() - 1;
        Vec3 start = longer.get(1).minus(longer.get(0)).normalized();
        Vec3 end = longer.get(last).minus(longer.get(last - 1)).normalized();
        longer.set(0, longer.get(0).minus((start.length() > 0 ? start : Vec3.Y).times(half)));
        longer.set(last, longer.get(last).plus((end.length() > 0 ? end : Vec3.Y).times(half)));
        return longer;
    }

    /// A section moved inwards from an end, so that the end itself can be drawn in and the rim is bevelled.
    private static Vec3[] pushed(Vec3[] section, List<Vec3> line, int end, double by) {
        Vec3 inwards = (end == 0 ? line.get(1) : line.get(end - 1))
                .minus(line.get(end))
                .normalized();
        Vec3[] moved = new Vec3[section.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = section[i].plus(inwards.times(by));
        }
        return moved;
    }

    /// The bar's cross-section at a point of the line: a rectangle with bevelled corners, counter-clockwise as seen
    /// from
    /// where the line leads. At a bend it stands on the bisector and is widened by the mitre, within reason.
    private Vec3[] section(List<Vec3> line, int at, double half, double depth, double bevel, double drawnIn) {
        int n = line.size();
        Vec3 here = line.get(at);
        Vec3 before = ring || at > 0 ? here.minus(line.get((at + n - 1) % n)).normalized() : Vec3.ZERO;
        Vec3 after = ring || at + 1 < n ? line.get((at + 1) % n).minus(here).normalized() : Vec3.ZERO;
        Vec3 along = before.plus(after).normalized();
        Vec3 aside = new Vec3(along.y(), -along.x(), 0);
        Vec3 either = before.length() > 0 ? before : after;
        double mitre = Math.min(1.4, 1 / Math.max(1e-6, Math.abs(along.dot(either))));
        double x = (half - drawnIn) * mitre;
        double z = depth / 2 - drawnIn;
        double inX = (half - drawnIn - bevel) * mitre;
        double inZ = z - bevel;
        double[] offsets = {x, -inZ, x, inZ, inX, z, -inX, z, -x, inZ, -x, -inZ, -inX, -z, inX, -z};
        Vec3[] section = new Vec3[8];
        for (int i = 0; i < 8; i++) {
            section[i] = here.plus(aside.times(-offsets[2 * i])).plus(new Vec3(0, 0, offsets[2 * i + 1]));
        }
        return section;
    }

    private static List<Vec3> smoothed(List<Vec3> knots, List<Boolean> corners, boolean ring) {
        List<Vec3> line = new ArrayList<>();
        int n = knots.size();
        int spans = ring ? n : n - 1;
        for (int i = 0; i < spans; i++) {
            Vec3 from = knots.get(i);
            Vec3 to = knots.get((i + 1) % n);
            boolean straight = corners.get(i) && corners.get((i + 1) % n);
            Vec3 before = corners.get(i) ? from : knots.get((i + n - 1) % n);
            Vec3 after = corners.get((i + 1) % n) ? to : knots.get((i + 2) % n);
            line.add(from);
            for (int s = 1; !straight && s < STEPS; s++) {
                line.add(spline(before, from, to, after, (double) s / STEPS));
            }
        }
        if (!ring) {
            line.add(knots.getLast());
        }
        return line;
    }

    /// Catmull and Rom 1974.
    private static Vec3 spline(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double t) {
        Vec3 linear = c.minus(a).times(t);
        Vec3 square = a.times(2).minus(b.times(5)).plus(c.times(4)).minus(d).times(t * t);
        Vec3 cube = b.times(3).minus(a).minus(c.times(3)).plus(d).times(t * t * t);
        return b.plus(linear.plus(square).plus(cube).times(0.5));
    }
}
