package studio.geometry.kit;

/// Round bodies. Balls and tori are centred at the origin; the others stand on y = 0 about the Y axis.
public final class Round {
    private Round() {}

    public static Solid ball(double radius) {
        return ball(radius, 24);
    }

    /// A ball with so many segments around.
    public static Solid ball(double radius, int segments) {
        int rows = Math.max(3, segments / 2);
        double[] pairs = new double[2 * (rows + 1)];
        for (int i = 0; i <= rows; i++) {
            double angle = Math.PI * (i / (double) rows - 0.5);
            pairs[2 * i] = i == 0 || i == rows ? 0 : radius * StrictMath.cos(angle);
            pairs[2 * i + 1] = radius * StrictMath.sin(angle);
        }
        return Lathe.of(Outline.of(pairs), segments).creased(180);
    }

    public static Solid ellipsoid(double rx, double ry, double rz) {
        return ball(1).scaled(rx, ry, rz);
    }

    /// A disc or rod with bevelled rims.
    public static Solid cylinder(double radius, double height) {
        return cylinder(radius, height, Math.min(0.006, 0.15 * Math.min(radius, height)), radius < 0.03 ? 12 : 28);
    }

    public static Solid cylinder(double radius, double height, double bevel, int segments) {
        return Lathe.sharp(
                segments,
                0,
                0,
                radius - bevel,
                0,
                radius,
                bevel,
                radius,
                height - bevel,
                radius - bevel,
                height,
                0,
                height);
    }

    /// A cone or its lower part, from the radius below to the radius above, with bevelled rims.
    public static Solid cone(double below, double above, double height, int segments) {
        double b = Math.min(0.004, 0.1 * Math.max(below, above));
        double foot = Math.max(0, below - b);
        double tip = Math.max(0, above - b);
        double rim = Math.min(b, height / 4);
        return Lathe.sharp(segments, 0, 0, foot, 0, below, rim, above, height - rim, tip, height, 0, height);
    }

    /// A rod with half-balls as ends; the height is measured over all.
    public static Solid capsule(double radius, double height, int segments) {
        int quarter = Math.max(3, segments / 4);
        double[] pairs = new double[4 * (quarter + 1)];
        for (int i = 0; i <= quarter; i++) {
            double angle = Math.PI / 2 * i / quarter;
            double r = i == 0 ? 0 : radius * StrictMath.sin(angle);
            double rise = radius * (1 - StrictMath.cos(angle));
            pairs[2 * i] = r;
            pairs[2 * i + 1] = rise;
            pairs[pairs.length - 2 - 2 * i] = r;
            pairs[pairs.length - 1 - 2 * i] = height - rise;
        }
        return Lathe.of(Outline.of(pairs), segments).creased(180);
    }

    /// A ring about the Y axis.
    ///
    /// @param radius from the axis to the middle of the tube
    /// @param tube radius of the tube
    public static Solid torus(double radius, double tube, int segments, int sides) {
        return Lathe.ring(Outline.circle(tube, sides).moved(radius, 0), segments)
                .creased(180);
    }
}
