package studio.trace.film;

/// The buffers in which samples are summed, one plane a component.
public final class Film {
    public final int width;
    public final int height;

    /// Light in three parts: seen straight, from suns and small lamps over one surface, and the softer rest. Means once
    /// all
    /// samples are in.
    public final float[][] seen;

    public final float[][] direct;
    public final float[][] indirect;

    /// Variance of the mean luminance of direct and indirect light.
    public final float[] directVariance;

    public final float[] indirectVariance;
    public final float[][] albedo;
    public final float[][] normal;
    /// As albedo, normal and distance, but of what a mirror shows rather than of the mirror: what the denoiser goes by.
    public final float[][] guideAlbedo;

    public final float[][] guideNormal;
    public final float[] guideDepth;
    public final float[] depth;
    public final int[] ids;

    public Film(int width, int height) {
        this.width = width;
        this.height = height;
        int n = width * height;
        seen = new float[3][n];
        direct = new float[3][n];
        indirect = new float[3][n];
        directVariance = new float[n];
        indirectVariance = new float[n];
        albedo = new float[3][n];
        normal = new float[3][n];
        guideAlbedo = new float[3][n];
        guideNormal = new float[3][n];
        guideDepth = new float[n];
        depth = new float[n];
        ids = new int[n];
    }
}
