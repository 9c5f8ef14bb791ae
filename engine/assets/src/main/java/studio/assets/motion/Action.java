package studio.assets.motion;

import studio.math.Vec3;

/// An action of the score, played: key poses eased into one another, the parts of the body a moment after each other,
/// and breath through it all.
public final class Action implements Motion {
    private static final double BREATH = 3.6;

    private final String name;
    private final Manner manner;
    private final Course course;
    private final double breath;

    Action(String name, Manner manner, Course course) {
        this.name = name;
        this.manner = manner;
        this.course = course;
        double length = course.end() - course.loop();
        this.breath = length / Math.max(1, Math.rint(length / BREATH));
    }

    @Override
    public String name() {
        return name;
    }

    /// How long it takes once, with one run through what repeats.
    @Override
    public double seconds() {
        return course.end();
    }

    @Override
    public Manner manner() {
        return manner;
    }

    /// Whether its last pose is kept: sitting down ends in sitting.
    public boolean isHeld() {
        return course.isHeld();
    }

    /// One run through what repeats is kept before the moment, so that what follows late finds its past.
    @Override
    public double wrapped(double moment) {
        double length = course.end() - course.loop();
        return moment < course.end() ? Math.max(0, moment) : course.end() + (moment - course.end()) % length;
    }

    @Override
    public Posture at(double moment) {
        double now = wrapped(moment);
        return new Puppet(course, now, StrictMath.sin(2 * Math.PI * (now - course.loop()) / breath)).posture();
    }

    /// Arms out sideways, legs straight down.
    @Override
    public Vec3 direction(Joint joint) {
        return TeePose.direction(joint);
    }

    Course course() {
        return course;
    }
}
