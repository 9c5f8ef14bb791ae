package studio.render;

import studio.geometry.Acting;
import studio.math.Vec3;

/// How much of a body's detail an eye can make out: five levels by distance, measured through a lens of 40 degrees; a
/// longer lens brings everything nearer.
final class Detail {
    /// Distances in metres at which the levels 1 to 4 begin.
    private static final double[] BEGINNINGS = {5, 15, 50, 200};

    private static final double USUAL = StrictMath.tan(Math.toRadians(20));

    private Detail() {}

    static int level(Eye eye, Vec3 place) {
        double zoom = USUAL / Math.max(1e-3, StrictMath.tan(eye.verticalFov() / 2));
        double distance = eye.position().distance(place) / zoom;
        int level = 0;
        while (level < Acting.FARTHEST && distance >= BEGINNINGS[level]) {
            level++;
        }
        return level;
    }
}
