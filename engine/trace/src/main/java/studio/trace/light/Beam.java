package studio.trace.light;

import studio.trace.surface.Frame;

/// Light drawn towards a point: where it comes from and how much. One per thread, filled again and again.
public final class Beam {
    /// Direction to the light, of length one.
    public float x;

    public float y;
    public float z;

    /// How far away the light is.
    public float distance;

    /// Radiance divided by its density: what a surface that faces it receives.
    public float red;

    public float green;
    public float blue;

    /// Density per solid angle with which it was drawn, zero where no scattered ray can find the light by itself.
    public float density;

    final Frame frame = new Frame();

    void aim(float dx, float dy, float dz) {
        distance = (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
        float scale = distance > 0 ? 1 / distance : 0;
        x = dx * scale;
        y = dy * scale;
        z = dz * scale;
    }

    void color(float[] rgb, float factor) {
        red = rgb[0] * factor;
        green = rgb[1] * factor;
        blue = rgb[2] * factor;
    }
}
