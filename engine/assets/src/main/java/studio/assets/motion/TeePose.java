package studio.assets.motion;

import studio.math.Vec3;

/// The bind pose of motions made by code: arms out sideways, palms down, legs straight down.
public final class TeePose {
    private TeePose() {}

    /// The direction of a joint's bone; zero for joints without a tip.
    public static Vec3 direction(Joint joint) {
        return switch (joint) {
            case LEFT_THIGH, LEFT_SHIN, RIGHT_THIGH, RIGHT_SHIN -> Vec3.Y.negated();
            case LEFT_ARM, LEFT_FOREARM, LEFT_HAND -> Vec3.X;
            case RIGHT_ARM, RIGHT_FOREARM, RIGHT_HAND -> Vec3.X.negated();
            default -> Vec3.ZERO;
        };
    }
}
