package studio.geometry.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.geometry.Anchor;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Bounds;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A model being put together: solids with finishes and places for other things. Solids of one slot and finish become
/// one part.
public final class Assembly {
    private record Piece(String slot, Material finish) {}

    private final Map<Piece, Solid> pieces = new LinkedHashMap<>();
    private final List<Part> textured = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    /// An empty bench.
    public Assembly() {}

    public Assembly add(String slot, Material finish, Solid shape) {
        pieces.merge(new Piece(slot, finish), shape, Solid::plus);
        return this;
    }

    /// Adds to the slot that colour words dye.
    public Assembly body(Material finish, Solid shape) {
        return add("body", finish, shape);
    }

    /// Adds a mesh that carries a picture.
    public Assembly picture(String slot, Material finish, Mesh mesh, Texture texture) {
        textured.add(new Part(slot, mesh, finish, Optional.of(texture)));
        return this;
    }

    /// A level surface in the middle, at a height, that carries things.
    public Assembly top(double y, double width, double depth) {
        return anchor(Anchor.Kind.TOP, new Vec3(0, y, 0), new Vec3(width, 0, depth));
    }

    /// A place to sit.
    public Assembly seat(double y, double z, double width, double depth) {
        return anchor(Anchor.Kind.SEAT, new Vec3(0, y, z), new Vec3(width, 0, depth));
    }

    /// A hollow; the height is that of its floor.
    public Assembly inside(double y, double width, double height, double depth) {
        return anchor(Anchor.Kind.INSIDE, new Vec3(0, y, 0), new Vec3(width, height, depth));
    }

    /// The room beneath.
    public Assembly under(double width, double height, double depth) {
        return anchor(Anchor.Kind.UNDER, Vec3.ZERO, new Vec3(width, height, depth));
    }

    public Assembly anchor(Anchor.Kind kind, Vec3 at, Vec3 size) {
        anchors.add(new Anchor(kind, at, size));
        return this;
    }

    /// The model, moved to stand on y = 0 with its box centred on the Y axis.
    public Model model() {
        Model raw = placed();
        Bounds box = raw.bounds();
        return moved(
                raw, new Vec3(-box.center().x(), -box.min().y(), -box.center().z()));
    }

    /// The model just where its pieces were put: for scenery, whose zero has a meaning.
    public Model placed() {
        List<Part> parts = new ArrayList<>();
        pieces.forEach((piece, shape) -> parts.add(Part.of(piece.slot(), shape.mesh(), piece.finish())));
        parts.addAll(textured);
        return new Model(parts, anchors);
    }

    private static Model moved(Model model, Vec3 by) {
        List<Part> parts = new ArrayList<>();
        for (Part part : model.parts()) {
            parts.add(new Part(part.slot(), shifted(part.mesh(), by), part.finish(), part.texture()));
        }
        List<Anchor> anchors = new ArrayList<>();
        for (Anchor anchor : model.anchors()) {
            anchors.add(new Anchor(anchor.kind(), anchor.at().plus(by), anchor.size()));
        }
        return new Model(parts, anchors);
    }

    private static Mesh shifted(Mesh mesh, Vec3 by) {
        float[] moved = mesh.positions().clone();
        for (int i = 0; i < moved.length; i += 3) {
            moved[i] += (float) by.x();
            moved[i + 1] += (float) by.y();
            moved[i + 2] += (float) by.z();
        }
        return mesh.deformed(moved, mesh.normals());
    }
}
