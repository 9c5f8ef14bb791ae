package studio.render;

import studio.geometry.Mesh;
import studio.math.Bounds;

/// Boxes for tests in other packages.
public final class Boxes {
    private Boxes() {}

    public static Mesh mesh(Bounds bounds) {
        return StandIn.box(bounds);
    }
}
