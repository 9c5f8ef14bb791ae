package studio.direction.shot;

import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;
import studio.language.meaning.Event.Pace;
import studio.math.Vec3;
import studio.scene.content.Sensor;

/// The list of all camera moves: from a word and the rest pose to how far the camera goes. Each is large enough to be
/// read as the move it is, and shrinks with `strength` when the set leaves little room.
final class Moves {
    private static final double DEGREE = Math.PI / 180;
    private static final double UNSEEN = 0.22;
    private static final double LEAST_ARC = 0.62;
    private static final double LEAST_ZOOM = 3 * DEGREE;

    private final Pose rest;
    private final Composition composition;
    private final double strength;
    private final double leastTravel;

    /// @param strength 1 for a move as large as it looks best, less where there is no room for that
    /// @param leastTravel the shortest way in metres that is still seen as travelling
    Moves(Pose rest, Composition composition, double strength, double leastTravel) {
        this.rest = rest;
        this.composition = composition;
        this.strength = strength;
        this.leastTravel = leastTravel;
    }

    CameraMove of(Moving moving) {
        double pace = pace(moving.pace());
        return switch (moving.move()) {
            case PAN_LEFT -> new Pan(turn(15 * pace, 5.6));
            case PAN_RIGHT -> new Pan(-turn(15 * pace, 5.6));
            case TILT_UP -> new Tilt(turn(9 * pace, 4.2));
            case TILT_DOWN -> new Tilt(-turn(9 * pace, 4.2));
            case ZOOM_IN -> new Zoom(zoom(1 + 0.65 * pace), Zoom.Way.IN);
            case ZOOM_OUT -> new Zoom(zoom(1 + 0.65 * pace), Zoom.Way.OUT);
            case DOLLY_IN -> new Dolly(travel(0.4 * pace));
            case DOLLY_OUT -> new Dolly(-travel(0.4 * pace));
            case TRUCK_LEFT -> new Truck(-travel(0.26 * pace));
            case TRUCK_RIGHT -> new Truck(travel(0.26 * pace));
            case PEDESTAL_UP -> new Pedestal(rise(0.2 * pace));
            case PEDESTAL_DOWN -> new Pedestal(-rise(0.2 * pace));
            case ORBIT_LEFT -> new Orbit(pivot(), -arc(85 * pace));
            case ORBIT_RIGHT -> new Orbit(pivot(), arc(85 * pace));
            case DOLLY_ZOOM_IN -> new DollyZoom(distance(), travel(0.5 * pace));
            case DOLLY_ZOOM_OUT -> new DollyZoom(distance(), -travel(0.5 * pace));
            case FOLLOW -> Follow.of(composition.main());
            case RACK_FOCUS, SHAKY, STEADY, STATIC -> (pose, _) -> pose;
        };
    }

    /// A push that is felt rather than seen: for shots of which nothing was asked.
    CameraMove breath() {
        return new Dolly(Math.min(0.16, 0.04 * distance()));
    }

    /// A drone goes on flying while it looks.
    CameraMove flight() {
        return new Dolly(Math.clamp(0.15 * distance(), 1, 12));
    }

    private static double pace(Pace pace) {
        return switch (pace) {
            case SLOW -> 0.75;
            case NORMAL -> 1;
            case FAST -> 1.45;
        };
    }

    private double turn(double degrees, double least) {
        return Math.max(degrees * strength, least) * DEGREE;
    }

    private double travel(double ofDistance) {
        return Math.max(leastTravel, ofDistance * distance() * strength);
    }

    /// Rising while looking down also backs away from what is looked at; this much of it may not be seen.
    private double rise(double ofDistance) {
        double slant = Math.abs(StrictMath.sin(rest.pitch()));
        return Math.max(leastTravel, Math.min(travel(ofDistance), UNSEEN / Math.max(0.01, slant)));
    }

    private double arc(double degrees) {
        double radius = Math.max(
                0.05, rest.position().minus(pivot()).times(new Vec3(1, 0, 1)).length());
        double least = Math.max(32 * DEGREE, LEAST_ARC / radius);
        return Math.clamp(degrees * strength * DEGREE, least, 170 * DEGREE);
    }

    /// The ratio asked for, or the smallest that changes the angle of view by enough to be seen.
    private double zoom(double ratio) {
        double narrow = Sensor.SUPER_35.verticalFov(rest.focalLength());
        double least = rest.focalLength() / Sensor.SUPER_35.focalLength(narrow + LEAST_ZOOM);
        return Math.max(least, 1 + (ratio - 1) * strength);
    }

    private double distance() {
        return Math.max(0.3, rest.depth(pivot()));
    }

    /// The upright axis through the main subject when it is alone, else through the middle of all.
    private Vec3 pivot() {
        return composition.whole().center();
    }

    static boolean travels(Move move) {
        return switch (move) {
            case DOLLY_IN, DOLLY_OUT, TRUCK_LEFT, TRUCK_RIGHT, PEDESTAL_UP, PEDESTAL_DOWN -> true;
            case ORBIT_LEFT, ORBIT_RIGHT, DOLLY_ZOOM_IN, DOLLY_ZOOM_OUT, FOLLOW -> true;
            case PAN_LEFT, PAN_RIGHT, TILT_UP, TILT_DOWN, ZOOM_IN, ZOOM_OUT -> false;
            case RACK_FOCUS, SHAKY, STEADY, STATIC -> false;
        };
    }
}
