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
        return TeePose.direction(joint);
    }
}
