package studio.assets.motion;

import java.util.function.DoubleFunction;
import studio.math.Vec3;

/// A motion made by code: a bearing for each phase of its cycle, 0–1.
final class KeyedMotion implements Motion {
    private final String name;
    private final Manner manner;
    private final double seconds;
    private final DoubleFunction<Bearing> bearing;

    KeyedMotion(String name, Manner manner, double seconds, DoubleFunction<Bearing> bearing) {
        this.name = name;
        this.manner = manner;
        this.seconds = seconds;
        this.bearing = bearing;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public Manner manner() {
        return manner;
    }

    @Override
    public Posture at(double moment) {
        return bearing.apply(wrapped(moment) / seconds).posture();
    }

    /// Arms out sideways, legs straight down.
    @Override
    public Vec3 direction(Joint joint) {
        return switch (joint) {
            case LEFT_THIGH, LEFT_SHIN, RIGHT_THIGH, RIGHT_SHIN -> Vec3.Y.negated();
            case LEFT_ARM, LEFT_FOREARM, LEFT_HAND -> Vec3.X;
            case RIGHT_ARM, RIGHT_FOREARM, RIGHT_HAND -> Vec3.X.negated();
            default -> Vec3.ZERO;
        };
    }
}
