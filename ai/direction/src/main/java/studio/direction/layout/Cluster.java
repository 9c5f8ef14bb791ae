package studio.direction.layout;

import java.util.List;
import java.util.Optional;
import studio.direction.Role;
import studio.direction.casting.Cast;
import studio.language.meaning.Event;
import studio.math.Vec3;

/// All copies of one cast thing while they are being laid out: the solver moves clusters, not copies. Mutable, and
/// known
/// to this package alone.
final class Cluster {
    /// Who carries a cluster, and how.
    record Carried(Cluster by, Mount mount) {}

    final int index;
    final Role.Origin origin;
    Cast cast;
    double yaw;
    List<Spot> spots = List.of(Spot.MIDDLE);
    Optional<Carried> host = Optional.empty();
    /// The middle within the level it stands on.
    double x;
    double z;
    /// Half the width and depth of all copies with what they carry, and how far that reaches up.
    double halfX;
    double halfZ;
    double top;
    /// How far off the ground it floats by nature.
    double lift;

    Cluster(int index, Cast cast, Role.Origin origin) {
        this.index = index;
        this.cast = cast;
        this.origin = origin;
    }

    String noun() {
        return cast.word().noun();
    }

    int count() {
        return origin == Role.Origin.ASKED ? cast.word().count() : spots.size();
    }

    /// The scaled size of one copy, unturned.
    Vec3 size() {
        return cast.body().size().times(cast.scale());
    }

    /// Half the width of one copy as it stands turned.
    double spanX() {
        return spanX(yaw);
    }

    double spanX(double turn) {
        Vec3 s = size();
        return (Math.abs(StrictMath.cos(turn)) * s.x() + Math.abs(StrictMath.sin(turn)) * s.z()) / 2;
    }

    double spanZ() {
        return spanZ(yaw);
    }

    double spanZ(double turn) {
        Vec3 s = size();
        return (Math.abs(StrictMath.sin(turn)) * s.x() + Math.abs(StrictMath.cos(turn)) * s.z()) / 2;
    }

    /// How large it stands in a 16:9 picture, in metres of the picture's height.
    double apparent() {
        return Math.max(size().y(), spanX() * 2 * 9 / 16);
    }

    boolean carries(Cluster other) {
        return other.host.isPresent() && other.host.get().by() == this;
    }

    boolean isCarriedBy(Cluster other) {
        return host.isPresent() && (host.get().by() == other || host.get().by().isCarriedBy(other));
    }

    double middleY() {
        return lift + size().y() / 2;
    }

    /// The way it is turned towards, as a side of the picture.
    Event.Direction faces() {
        return yaw >= 0 ? Event.Direction.RIGHT : Event.Direction.LEFT;
    }
}
