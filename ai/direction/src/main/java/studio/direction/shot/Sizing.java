package studio.direction.shot;

import studio.language.meaning.CameraWords.Size;

/// What a shot size means: which part of a body it shows, how much of the picture that fills, and the lens it is
/// usually taken with.
///
/// @param low where the picture cuts a body, as a share of its height from the ground
/// @param high the same at the top
/// @param region the part of the picture that is filled
/// @param slack where spare height goes: 0 above nothing, all below; 0.5 evenly
/// @param lens focal length in millimetres
record Sizing(Size size, double low, double high, Region region, double slack, double lens) {
    /// People are cut at the lines of the body that framing is taught with: ankles never, knees, waist, chest, collar.
    static Sizing ofBody(Size size) {
        return switch (size) {
            case EXTREME_WIDE -> new Sizing(size, 0, 1, new Region(-0.9, -0.52, 0.9, -0.22), 0.5, 24);
            case WIDE -> new Sizing(size, 0, 1, new Region(-0.9, -0.66, 0.9, 0.2), 0.5, 28);
            case FULL -> new Sizing(size, 0, 1, new Region(-0.88, -0.84, 0.88, 0.76), 0.3, 35);
            case MEDIUM_WIDE -> new Sizing(size, 0.27, 1, new Region(-0.88, -1, 0.88, 0.76), 0, 35);
            case MEDIUM -> new Sizing(size, 0.52, 1, new Region(-0.86, -1, 0.86, 0.74), 0, 40);
            case MEDIUM_CLOSE -> new Sizing(size, 0.68, 1, new Region(-0.84, -1, 0.84, 0.7), 0, 50);
            case CLOSE -> new Sizing(size, 0.8, 1, new Region(-0.8, -0.98, 0.8, 0.76), 0.2, 65);
            case EXTREME_CLOSE -> new Sizing(size, 0.87, 0.975, new Region(-0.9, -0.9, 0.9, 0.9), 0.5, 85);
        };
    }

    /// Things are framed by how much of the height they fill.
    static Sizing ofThing(Size size) {
        return switch (size) {
            case EXTREME_WIDE -> thing(size, 0.16, 24);
            case WIDE -> thing(size, 0.36, 28);
            case FULL -> thing(size, 0.74, 35);
            case MEDIUM_WIDE -> thing(size, 0.5, 35);
            case MEDIUM -> thing(size, 0.58, 40);
            case MEDIUM_CLOSE -> thing(size, 0.74, 50);
            case CLOSE -> thing(size, 0.88, 60);
            case EXTREME_CLOSE -> new Sizing(size, 0.2, 0.85, new Region(-0.95, -0.95, 0.95, 0.95), 0.5, 75);
        };
    }

    private static Sizing thing(Size size, double fill, double lens) {
        Region region =
                new Region(-Math.min(0.86, fill + 0.25), -fill - 0.08, Math.min(0.86, fill + 0.25), fill - 0.08);
        return new Sizing(size, 0, 1, region, 0.5, lens);
    }

    /// Whether only a part of a body or thing is meant to be seen.
    boolean cuts() {
        return high - low < 1;
    }
}
