package studio.direction.survey;

import java.util.List;
import java.util.Optional;
import studio.geometry.Anchor;
import studio.math.Bounds;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.term.NodeId;

/// A node of a scene as it stands in the world.
///
/// @param world where it stands
/// @param body its box at its natural size, in its own axes
/// @param box the box around it in the world
/// @param anchors places on it where others belong, at its natural size
public record Piece(Node node, Kind kind, Transform world, Bounds body, Bounds box, List<Anchor> anchors) {
    /// What sort of node it is.
    public enum Kind {
        /// A prop, a text, a figure: what words may point at.
        THING,
        /// A person.
        PERSON,
        /// A part of the set: walls, ground, sky.
        SET,
        GROUP,
        LIGHT,
        CAMERA
    }

    /// Floor plans, in square metres, from which on what is flat is laid out, and what surrounds the camera is land.
    private static final double LAID = 20;
    private static final double LAND = 200;

    public Piece {
        anchors = List.copyOf(anchors);
    }

    public NodeId id() {
        return node.id();
    }

    public String name() {
        return node.name();
    }

    public boolean isThing() {
        return kind == Kind.THING || kind == Kind.PERSON;
    }

    /// Whether words may point at it as at any thing: it has a body, and is no part of the set.
    public boolean isSolid() {
        return isThing() && !box.isEmpty();
    }

    /// Whether it is a stretch of land or wall rather than a thing among things: nothing stands in its way, and it
    /// carries
    /// nothing.
    ///
    /// @param eye where the camera is
    public boolean isScenery(Vec3 eye) {
        Vec3 size = box.size();
        boolean around = eye.x() > box.min().x()
                && eye.x() < box.max().x()
                && eye.z() > box.min().z()
                && eye.z() < box.max().z();
        boolean laid = size.y() < 0.3 && size.x() * size.z() > LAID;
        return !box.isEmpty() && (around && size.x() * size.z() > LAND || laid);
    }

    public Vec3 center() {
        return box.isEmpty() ? world.position() : box.center();
    }

    public Vec3 size() {
        return box.size();
    }

    /// Its height as it stands, in metres.
    public double height() {
        return box.size().y();
    }

    /// Where its front looks, on the level.
    public Vec3 front() {
        Vec3 way = world.rotation().rotate(Vec3.Z);
        return new Vec3(way.x(), 0, way.z()).normalized();
    }

    /// The place of a kind on it, in the world: its middle, and its extent along its own axes.
    public Optional<Surface> surface(Anchor.Kind wanted) {
        return anchors.stream()
                .filter(a -> a.kind() == wanted)
                .findFirst()
                .map(a -> new Surface(world.apply(a.at()), a.size().times(world.scale())));
    }

    /// A place on a thing.
    ///
    /// @param at its middle in the world
    /// @param size along the thing's own axes
    public record Surface(Vec3 at, Vec3 size) {}
}
