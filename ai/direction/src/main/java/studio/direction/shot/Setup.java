package studio.direction.shot;

import java.util.List;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;
import studio.scene.content.Sensor;

/// Puts the camera up: from a viewpoint and a lens to the pose that frames the composition.
final class Setup {
    private static final int STEPS = 24;
    private static final double STEEP = 1.53;
    private static final double FLOOR = 0.12;

    private final Framing framing;
    private final Region region;
    private final double slack;
    private final Bounds free;

    Setup(List<Bounds> boxes, double aspect, Region region, double slack, Bounds free) {
        this.framing = new Framing(boxes, aspect);
        this.region = region;
        this.slack = slack;
        this.free = free;
    }

    /// The pose of a viewpoint: at its pitch, or at the pitch that brings the camera to its height; never under the
    /// floor or over the free room, as far as turning up or down can help that.
    Pose pose(Viewpoint view, double lens) {
        double low = free.isEmpty() ? FLOOR : free.min().y();
        double high = free.isEmpty() ? Double.MAX_VALUE : free.max().y();
        Pose straight = at(view, view.pitch(), lens);
        if (view.height().isPresent()) {
            double height = Math.clamp(view.height().getAsDouble(), low, high);
            return atHeight(view, height, Math.abs(view.pitch()), lens);
        }
        if (straight.position().y() < low) {
            return atHeight(view, low, view.pitch(), lens);
        }
        return straight.position().y() > high ? lowered(view, high, lens) : straight;
    }

    private Pose lowered(Viewpoint view, double height, double lens) {
        return Math.abs(view.pitch()) > 1.2
                ? at(view, view.pitch(), lens)
                : between(view, height, view.pitch(), 0.1, lens);
    }

    private Pose atHeight(Viewpoint view, double height, double steepest, double lens) {
        double upper = Math.max(steepest, 0.5);
        return between(view, height, -upper, upper, lens);
    }

    /// Looking further up puts the camera lower: halves the interval of pitch until the height is met.
    private Pose between(Viewpoint view, double height, double lowest, double highest, double lens) {
        double low = Math.max(lowest, -STEEP);
        double high = highest;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (at(view, middle, lens).position().y() > height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(view, (low + high) / 2, lens);
    }

    private Pose at(Viewpoint view, double pitch, double lens) {
        Quat rotation = Quat.yawPitchRoll(view.yaw(), pitch, view.roll());
        Vec3 place = framing.place(rotation, Sensor.SUPER_35.height() / 2 / lens, region, slack);
        return new Pose(place, view.yaw(), pitch, view.roll(), lens);
    }
}
