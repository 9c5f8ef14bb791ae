package studio.trace.path;

/// Spreads a pixel's samples as a smooth bell about two pixels wide, so that edges are neither jagged nor soft: the sum
/// of two uniform numbers, drawn from one.
final class PixelFilter {
    private static final float RADIUS = 0.95f;

    private PixelFilter() {}

    /// Distance from the pixel's centre for a uniform number.
    static float offset(float u) {
        return RADIUS * (u < 0.5f ? (float) Math.sqrt(2 * u) - 1 : 1 - (float) Math.sqrt(2 - 2 * u));
    }
}
