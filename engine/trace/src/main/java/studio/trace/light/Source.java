package studio.trace.light;

/// Something that shines and is chosen among others by how much it may matter at a point.
public sealed interface Source permits Ball, Panel, Glow, Dome {
    /// A rough estimate of the irradiance it brings to a point, unblocked.
    float weight(float px, float py, float pz);

    /// Draws light towards a point; false where there is none.
    boolean draw(float px, float py, float pz, float u, float v, Beam out);
}
