package studio.direction.receipt;

import java.util.List;
import java.util.OptionalDouble;
import studio.direction.report.Moment;
import studio.math.Vec3;

/// What the camera really did from the first moment to the last.
///
/// @param yaw degrees turned to the right
/// @param pitch degrees turned upwards
/// @param fov degrees by which the view widened
/// @param ahead metres travelled forward
/// @param aside metres travelled to the right
/// @param up metres travelled upwards
/// @param path metres of the whole way
/// @param focus metres by which the focus moved
record CameraPath(
        double yaw, double pitch, double fov, double ahead, double aside, double up, double path, double focus) {
    static CameraPath of(List<Moment> moments) {
        double yaw = 0;
        double path = 0;
        for (int i = 1; i < moments.size(); i++) {
            Moment.Shown a = moments.get(i - 1).camera();
            Moment.Shown b = moments.get(i).camera();
            yaw += (yaw(b) - yaw(a) + 540) % 360 - 180;
            path += a.position().distance(b.position());
        }
        Moment.Shown first = moments.getFirst().camera();
        Moment.Shown last = moments.getLast().camera();
        Vec3 way = last.position().minus(first.position());
        Vec3 right = first.forward().cross(Vec3.Y).normalized();
        return new CameraPath(
                yaw,
                pitch(last) - pitch(first),
                last.verticalFov() - first.verticalFov(),
                way.dot(first.forward()),
                way.dot(right),
                way.y(),
                path,
                last.focus() - first.focus());
    }

    private static double yaw(Moment.Shown c) {
        return Math.toDegrees(StrictMath.atan2(c.forward().x(), -c.forward().z()));
    }

    private static double pitch(Moment.Shown c) {
        return Math.toDegrees(StrictMath.asin(Math.clamp(c.forward().y(), -1.0, 1.0)));
    }

    /// The number that tells whether a move was made; empty for moves that no number tells.
    OptionalDouble measured(String move) {
        return switch (move) {
            case "pan_left", "pan_right", "orbit_left", "orbit_right" -> OptionalDouble.of(yaw);
            case "tilt_up", "tilt_down" -> OptionalDouble.of(pitch);
            case "zoom_in", "zoom_out", "dolly_zoom_in", "dolly_zoom_out" -> OptionalDouble.of(fov);
            case "dolly_in", "dolly_out" -> OptionalDouble.of(ahead);
            case "truck_left", "truck_right" -> OptionalDouble.of(aside);
            case "pedestal_up", "pedestal_down" -> OptionalDouble.of(up);
            case "static", "steady", "follow", "shaky" -> OptionalDouble.of(path);
            case "rack_focus" -> OptionalDouble.of(focus);
            default -> OptionalDouble.empty();
        };
    }

    static boolean holds(String move, double value) {
        return switch (move) {
            case "pan_right" -> value > 4;
            case "pan_left" -> value < -4;
            case "orbit_left" -> value > 15;
            case "orbit_right" -> value < -15;
            case "tilt_up" -> value > 3;
            case "tilt_down" -> value < -3;
            case "zoom_in", "dolly_zoom_in" -> value < -2;
            case "zoom_out", "dolly_zoom_out" -> value > 2;
            case "dolly_in", "truck_right", "pedestal_up" -> value > 0.25;
            case "dolly_out", "truck_left", "pedestal_down" -> value < -0.25;
            case "static" -> value < 0.05;
            case "shaky" -> value > 0.01;
            case "rack_focus" -> Math.abs(value) > 0.1;
            default -> true;
        };
    }

    static String unit(String move) {
        return switch (move) {
            case "pan_left", "pan_right", "orbit_left", "orbit_right", "tilt_up", "tilt_down" -> "degrees turned";
            case "zoom_in", "zoom_out", "dolly_zoom_in", "dolly_zoom_out" -> "degrees of view";
            case "rack_focus" -> "m of focus";
            default -> "m travelled";
        };
    }
}
