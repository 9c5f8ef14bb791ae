package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.layout.Placed;
import studio.math.Quat;
import studio.math.Vec3;

/// What one placed thing does over the whole time: legs one after another, standing still between them.
final class Course {
    /// A stretch of motion, in seconds.
    record Leg(double from, double to, Motion motion) {}

    final Placed placed;
    private Stand start;
    private Optional<Carrier> carrier = Optional.empty();
    private final List<Leg> legs = new ArrayList<>();

    /// What it goes along with from a moment on.
    private record Carrier(Course course, double since) {}

    Course(Placed placed) {
        this.placed = placed;
        this.start = Stand.at(placed.position(), Math.toDegrees(placed.yaw()));
    }

    boolean moves() {
        return !legs.isEmpty() || carrier.filter(c -> c.course().moves()).isPresent();
    }

    boolean acts() {
        return !legs.isEmpty();
    }

    /// Goes along with another from a moment on, until a leg of its own begins.
    void follow(Course other, double since) {
        if (other != this && carrier.isEmpty() && !other.follows(this)) {
            carrier = Optional.of(new Carrier(other, since));
        }
    }

    private boolean follows(Course other) {
        return carrier.filter(c -> c.course() == other || c.course().follows(other))
                .isPresent();
    }

    Stand start() {
        return start;
    }

    /// Lets it begin otherwise than it was laid out: a thing that will fall begins in the air.
    void startAt(Stand other) {
        start = other;
    }

    void add(double from, double to, Motion motion) {
        legs.add(new Leg(from, to, motion));
    }

    double busyUntil() {
        return legs.stream().mapToDouble(Leg::to).max().orElse(0);
    }

    Stand end() {
        return at(Double.MAX_VALUE);
    }

    Stand at(double seconds) {
        double own =
                legs.isEmpty() ? seconds : Math.min(seconds, legs.getFirst().from());
        Stand stand = carrier.map(c -> carried(c, own)).orElse(start);
        for (Leg leg : legs) {
            if (seconds < leg.from()) {
                return stand;
            }
            double spent = Math.min(seconds, leg.to()) - leg.from();
            double u = Math.min(1, spent / Math.max(1e-9, leg.to() - leg.from()));
            stand = leg.motion().at(stand, u, spent);
        }
        return stand;
    }

    private Stand carried(Carrier by, double seconds) {
        if (seconds <= by.since()) {
            return start;
        }
        Stand then = by.course().at(by.since());
        Stand now = by.course().at(seconds);
        Quat turn = Quat.axisAngle(Vec3.Y, Math.toRadians(now.yaw() - then.yaw()));
        Vec3 offset = turn.rotate(start.position().minus(then.position()).times(now.scale() / then.scale()));
        return start.moved(now.position().plus(offset)).turned(start.yaw() + now.yaw() - then.yaw());
    }
}
