package studio.direction.edit;

import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Group;
import studio.scene.term.NodeId;

/// Parts of the set that words point at and that are no nodes: the window, the walls, the floor, the room.
final class Fixtures {
    private static final String PREFIX = "fixture-";

    private Fixtures() {}

    static Optional<Piece> of(String noun, Survey survey) {
        Optional<Bounds> room = survey.room();
        return switch (noun) {
            case "window" ->
                survey.window().map(w -> piece("window", Bounds.around(w, new Vec3(0.1, 1.4, 1.6)), Quat.IDENTITY));
            case "wall", "back wall" ->
                room.map(r -> piece(
                        "wall",
                        new Bounds(
                                r.min(),
                                new Vec3(r.max().x(), r.max().y(), r.min().z() + 0.02)),
                        Quat.IDENTITY));
            case "corner" ->
                room.map(r -> piece(
                        "corner",
                        new Bounds(r.min(), r.min().plus(new Vec3(0.1, 2, 0.1))),
                        Quat.axisAngle(Vec3.Y, Math.PI / 4)));
            case "floor", "ground", "earth", "grass" -> Optional.of(ground(room));
            case "room", "scene", "picture", "middle of the room" ->
                Optional.of(piece("room", room.orElse(ground(room).box()), Quat.IDENTITY));
            default -> Optional.empty();
        };
    }

    static boolean isFixture(Piece piece) {
        return piece.id().value().startsWith(PREFIX);
    }

    static boolean isGround(Piece piece) {
        return piece.id().value().equals(PREFIX + "floor");
    }

    static boolean isRoom(Piece piece) {
        return piece.id().value().equals(PREFIX + "room");
    }

    private static Piece ground(Optional<Bounds> room) {
        Bounds all = room.orElse(new Bounds(new Vec3(-50, 0, -50), new Vec3(50, 0, 50)));
        return piece(
                "floor",
                new Bounds(
                        new Vec3(all.min().x(), -0.01, all.min().z()),
                        new Vec3(all.max().x(), 0, all.max().z())),
                Quat.IDENTITY);
    }

    private static Piece piece(String name, Bounds box, Quat turned) {
        Transform at = new Transform(
                new Vec3(box.center().x(), box.min().y(), box.center().z()), turned, Vec3.ONE);
        Node node = Node.of(new NodeId(PREFIX + name), name, at, new Group());
        return new Piece(node, Piece.Kind.GROUP, at, box, box, List.of());
    }
}
