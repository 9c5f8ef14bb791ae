package studio.direction.shot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Camera;
import studio.scene.timeline.Channel;

/// A shot plan played back: the camera as the renderer will see it at evenly spaced moments, read from the nodes and
/// tracks alone, with the measures that say which way it moved.
final class Footage {
    private static final double DEGREES = 180 / Math.PI;

    /// The camera at a moment.
    record Moment(double share, Vec3 position, Quat rotation, double focalLength, double focus) {
        Vec3 forward() {
            return rotation.rotate(new Vec3(0, 0, -1));
        }

        double yaw() {
            return StrictMath.atan2(forward().x(), -forward().z()) * DEGREES;
        }

        double pitch() {
            return StrictMath.asin(Math.clamp(forward().y(), -1.0, 1.0)) * DEGREES;
        }

        double fov() {
            return 2 * StrictMath.atan(7 / focalLength) * DEGREES;
        }

        /// Where a point is in the picture: −1 to 1 both ways, and its depth.
        Vec3 project(Vec3 point, double aspect) {
            Vec3 from = rotation.inverse().rotate(point.minus(position));
            double depth = -from.z();
            double tangent = 7 / focalLength;
            return new Vec3(from.x() / (depth * tangent * aspect), from.y() / (depth * tangent), depth);
        }
    }

    private final List<Moment> moments = new ArrayList<>();
    private final double aspect;

    Footage(ShotBrief brief, ShotPlan plan, int count) {
        aspect = brief.aspect();
        for (int i = 0; i < count; i++) {
            double share = i / (count - 1.0);
            int length = brief.range().last() - brief.range().start();
            moments.add(moment(plan, brief.range().start() + share * length, share));
        }
    }

    List<Moment> moments() {
        return moments;
    }

    /// How much of a box's picture lies in the frame at a moment, 0–1.
    double shown(Bounds box, Moment moment) {
        double left = 9;
        double bottom = 9;
        double right = -9;
        double top = -9;
        for (int i = 0; i < 8; i++) {
            Vec3 p = moment.project(box.corner(i), aspect);
            if (p.z() <= 0.01) {
                return 0;
            }
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            bottom = Math.min(bottom, p.y());
            top = Math.max(top, p.y());
        }
        double seen = Math.max(0, Math.min(1, right) - Math.max(-1, left))
                * Math.max(0, Math.min(1, top) - Math.max(-1, bottom));
        return seen / ((right - left) * (top - bottom));
    }

    /// The names of the moves that can be measured, by the thresholds at which people call them so.
    Set<String> moves() {
        Moment a = moments.getFirst();
        Moment b = moments.getLast();
        double turn = turned();
        double tilt = b.pitch() - a.pitch();
        double zoom = b.fov() - a.fov();
        Vec3 gone = b.position().minus(a.position());
        Vec3 right = new Vec3(-a.forward().z(), 0, a.forward().x()).normalized();
        double along = gone.dot(a.forward());
        double side = gone.dot(right);
        double path = path();
        Set<String> names = new LinkedHashSet<>();
        boolean orbit = path > 0.5 && Math.abs(turn) > 25 && (Math.abs(side) > 0.3 || path > 3);
        add(names, orbit, turn < 0 ? "orbit_right" : "orbit_left");
        add(names, turn > 4 && path < 1.5, "pan_right");
        add(names, turn < -4 && path < 1.5, "pan_left");
        add(names, tilt > 3 && Math.abs(gone.y()) < 0.5, "tilt_up");
        add(names, tilt < -3 && Math.abs(gone.y()) < 0.5, "tilt_down");
        add(names, zoom < -2 || along > 0.25 && !orbit, "zoom_in");
        add(names, zoom > 2 || along < -0.25 && !orbit, "zoom_out");
        add(names, side > 0.25 && Math.abs(turn) < 25, "truck_right");
        add(names, side < -0.25 && Math.abs(turn) < 25, "truck_left");
        add(names, gone.y() > 0.25, "pedestal_up");
        add(names, gone.y() < -0.25, "pedestal_down");
        add(names, path < 0.05 && Math.abs(turn) < 1 && Math.abs(tilt) < 1 && Math.abs(zoom) < 0.5, "static");
        return names;
    }

    /// Mean angle in degrees by which the camera's direction departs from the middle of its neighbours' directions.
    double wobble() {
        double sum = 0;
        for (int i = 1; i + 1 < moments.size(); i++) {
            Vec3 middle = moments.get(i - 1)
                    .forward()
                    .plus(moments.get(i + 1).forward())
                    .normalized();
            sum += StrictMath.acos(Math.min(1, middle.dot(moments.get(i).forward()))) * DEGREES;
        }
        return sum / (moments.size() - 2);
    }

    double path() {
        double path = 0;
        for (int i = 1; i < moments.size(); i++) {
            path += moments.get(i).position().distance(moments.get(i - 1).position());
        }
        return path;
    }

    private double turned() {
        double turn = 0;
        for (int i = 1; i < moments.size(); i++) {
            double step = moments.get(i).yaw() - moments.get(i - 1).yaw();
            turn += ((step + 180) % 360 + 360) % 360 - 180;
        }
        return turn;
    }

    private static void add(Set<String> names, boolean seen, String name) {
        if (seen) {
            names.add(name);
        }
    }

    private static Moment moment(ShotPlan plan, double frame, double share) {
        Node node = plan.cameras().getFirst();
        Camera camera = (Camera) node.content();
        Vec3 rest = node.transform().position();
        Vec3 position = new Vec3(
                value(plan, Channel.X, frame, rest.x()),
                value(plan, Channel.Y, frame, rest.y()),
                value(plan, Channel.Z, frame, rest.z()));
        boolean turns = plan.tracks().stream().anyMatch(t -> t.channel() == Channel.YAW);
        Quat rotation = turns
                ? Quat.yawPitchRoll(
                        value(plan, Channel.YAW, frame, 0) / DEGREES,
                        value(plan, Channel.PITCH, frame, 0) / DEGREES,
                        value(plan, Channel.ROLL, frame, 0) / DEGREES)
                : node.transform().rotation();
        return new Moment(
                share,
                position,
                rotation,
                value(plan, Channel.FOCAL_LENGTH, frame, camera.lens().focalLength()),
                value(plan, Channel.FOCUS, frame, camera.lens().focus()));
    }

    private static double value(ShotPlan plan, Channel channel, double frame, double otherwise) {
        return plan.tracks().stream()
                .filter(t -> t.channel() == channel)
                .findFirst()
                .map(t -> t.curve().at(frame))
                .orElse(otherwise);
    }
}
