package studio.trace.light;

/// What the sky looks like in a direction.
public sealed interface Firmament permits DaySky, BlendSky {
    /// Radiance from a direction of length one, without the sun's disc, into `out`.
    void look(float x, float y, float z, float[] out);

    /// Small bright things that are seen but give no light: stars.
    void sparkle(float x, float y, float z, float[] out);
}
