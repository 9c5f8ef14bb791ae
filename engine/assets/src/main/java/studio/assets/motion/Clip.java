package studio.assets.motion;

import studio.math.Quat;
import studio.math.Vec3;

/// A recorded motion, sampled evenly. Between samples rotations go the shorter way, normalised.
final class Clip implements Motion {
    /// Samples a second.
    static final double RATE = 30;

    private final String name;
    private final Manner manner;
    private final double seconds;
    private final Posture[] samples;
    private final Vec3[] directions;
    private final boolean repeats;

    /// Takes the arrays over.
    ///
    /// @param samples two or more, the last at the end of the clip
    /// @param directions of each joint's bone in the bind pose
    Clip(String name, Manner manner, double seconds, Posture[] samples, Vec3[] directions) {
        this(name, manner, seconds, samples, directions, true);
    }

    /// Takes the arrays over.
    ///
    /// @param repeats whether it begins again at its end; else its last posture is held
    Clip(String name, Manner manner, double seconds, Posture[] samples, Vec3[] directions, boolean repeats) {
        this.repeats = repeats;
        this.name = name;
        this.manner = manner;
        this.seconds = seconds;
        this.samples = samples;
        this.directions = directions;
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
    public Vec3 direction(Joint joint) {
        return directions[joint.place()];
    }

    @Override
    public double wrapped(double moment) {
        return repeats ? Motion.super.wrapped(moment) : Math.clamp(moment, 0, seconds);
    }

    @Override
    public Posture at(double moment) {
        double place = wrapped(moment) / seconds * (samples.length - 1);
        int first = Math.min((int) place, samples.length - 2);
        double t = place - first;
        Posture a = samples[first];
        Posture b = samples[first + 1];
        Quat[] turns = new Quat[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            turns[joint.place()] = between(a.turn(joint), b.turn(joint), t);
        }
        return new Posture(turns, a.hips().lerp(b.hips(), t));
    }

    static Quat between(Quat a, Quat b, double t) {
        double dot = a.x() * b.x() + a.y() * b.y() + a.z() * b.z() + a.w() * b.w();
        double s = 1 - t;
        double u = dot < 0 ? -t : t;
        return new Quat(s * a.x() + u * b.x(), s * a.y() + u * b.y(), s * a.z() + u * b.z(), s * a.w() + u * b.w())
                .normalized();
    }
}
