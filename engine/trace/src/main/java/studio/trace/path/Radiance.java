package studio.trace.path;

/// What one path brought back: its light in three parts that are cleaned up apart, and what the eye saw first.
final class Radiance {
    /// Seen straight: sky, lamps, and mirror images of them.
    final float[] seen = new float[3];

    /// From suns and small lamps over one surface: shadows with sharp edges.
    final float[] direct = new float[3];

    /// From large lamps and the sky, and all that comes over two surfaces or more: soft, and noisier.
    final float[] indirect = new float[3];

    /// Colour of the first surface that is not glass.
    final float[] albedo = new float[3];

    final float[] normal = new float[3];
    /// As albedo, normal and depth, but of what a mirror shows.
    final float[] guideAlbedo = new float[3];

    final float[] guideNormal = new float[3];
    float guideDepth;
    float depth;
    int entity;

    void clear() {
        for (int k = 0; k < 3; k++) {
            seen[k] = 0;
            direct[k] = 0;
            indirect[k] = 0;
            albedo[k] = 0;
            normal[k] = 0;
            guideAlbedo[k] = 0;
            guideNormal[k] = 0;
        }
        guideDepth = Float.POSITIVE_INFINITY;
        depth = Float.POSITIVE_INFINITY;
        entity = 0;
    }
}
