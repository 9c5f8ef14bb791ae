package studio.direction.edit;

import java.util.List;
import studio.direction.survey.Piece;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.NodeId;

/// What is to be put somewhere: its box with the foot at the origin, and who it is.
///
/// @param box about its foot: the point of the ground beneath its origin
/// @param foot height of its lowest point above its origin, at its scale
/// @param own the nodes that move with it and are not in its way
/// @param at where it is now; where a new thing would stand if nothing were said
/// @param fresh whether it is not in the scene yet
record Footprint(String name, Bounds box, double foot, List<NodeId> own, Vec3 at, boolean fresh, boolean small) {
    private static final double HANDY = 0.5;

    Footprint {
        own = List.copyOf(own);
    }

    /// A thing that is there, with what it carries.
    static Footprint of(Piece piece, List<Piece> riders) {
        Bounds all = piece.box();
        List<NodeId> own = new java.util.ArrayList<>(List.of(piece.id()));
        for (Piece rider : riders) {
            all = all.union(rider.box());
            own.add(rider.id());
        }
        Vec3 origin = piece.kind() == Piece.Kind.GROUP
                ? new Vec3(all.center().x(), all.min().y(), all.center().z())
                : piece.world().position();
        Vec3 foot = new Vec3(origin.x(), all.min().y(), origin.z());
        return new Footprint(
                piece.name(),
                all.translated(foot.negated()),
                all.min().y() - origin.y(),
                own,
                foot,
                false,
                isSmall(piece.size()));
    }

    /// A thing that is new.
    static Footprint of(String name, Bounds body, Vec3 scale, double yaw, NodeId id, Vec3 at) {
        Bounds box = body.transformed(new Transform(Vec3.ZERO, Quat.axisAngle(Vec3.Y, yaw), scale));
        double foot = box.min().y();
        return new Footprint(
                name, box.translated(Vec3.Y.times(-foot)), foot, List.of(id), at, true, isSmall(box.size()));
    }

    private static boolean isSmall(Vec3 size) {
        return Math.max(size.x(), Math.max(size.y(), size.z())) <= HANDY;
    }

    /// Where the origin is when the foot is at a point.
    Vec3 origin(Vec3 ground) {
        return ground.minus(Vec3.Y.times(foot));
    }

    /// Half its extent along a level way.
    double half(Vec3 way) {
        return studio.direction.survey.Standpoint.span(box, way) / 2;
    }
}
