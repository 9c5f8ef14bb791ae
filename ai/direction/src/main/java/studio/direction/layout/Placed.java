package studio.direction.layout;

import java.util.Optional;
import studio.direction.Role;
import studio.direction.casting.Cast;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// One copy of a cast thing, put in its place.
///
/// @param node the node that will show it
/// @param copy which of the copies, from 0
/// @param origin whether the words asked for it or only need it
/// @param position of its origin, on the ground beneath its middle unless it flies or is carried
/// @param yaw in radians, counter-clockwise from above; 0 faces +Z
/// @param host the node that carries it, if any
public record Placed(
        NodeId node, Cast cast, int copy, Role.Origin origin, Vec3 position, double yaw, Optional<NodeId> host) {
    /// Height of a sitting person's seat above the feet, as a share of the standing height.
    public static final double SEAT = 0.265;

    public Transform transform() {
        return new Transform(position, Quat.axisAngle(Vec3.Y, yaw), cast.scale());
    }

    /// The box around it in the world.
    public Bounds box() {
        return cast.body().transformed(transform());
    }

    public double height() {
        return cast.body().size().y() * cast.scale().y();
    }
}
