package studio.render.surface;

import studio.math.Color;

/// What a pattern looks like at one point. Filled in place and used again, as it is asked for millions of times a
/// picture.
public final class Swatch {
    /// Colour, linear.
    public float red;

    public float green;
    public float blue;

    /// What is added to the material's roughness.
    public float roughness;

    /// Slope of the relief along x, y and z: metres of height a metre of way.
    public float slopeX;

    public float slopeY;
    public float slopeZ;

    /// Black and level, to be filled.
    public Swatch() {}

    void set(Color color) {
        red = (float) color.red();
        green = (float) color.green();
        blue = (float) color.blue();
    }

    void blend(Color from, Color to, double share) {
        red = (float) (from.red() + (to.red() - from.red()) * share);
        green = (float) (from.green() + (to.green() - from.green()) * share);
        blue = (float) (from.blue() + (to.blue() - from.blue()) * share);
    }

    /// Goes the given share of the way to another colour, itself dimmed.
    void mix(Color to, double dimmed, double share) {
        red += (float) ((to.red() * dimmed - red) * share);
        green += (float) ((to.green() * dimmed - green) * share);
        blue += (float) ((to.blue() * dimmed - blue) * share);
    }

    void dim(double factor) {
        tint(factor, factor, factor);
    }

    /// Multiplies the colour, which stays between black and white.
    void tint(double r, double g, double b) {
        red = (float) Math.clamp(red * r, 0.0, 1.0);
        green = (float) Math.clamp(green * g, 0.0, 1.0);
        blue = (float) Math.clamp(blue * b, 0.0, 1.0);
    }
}
