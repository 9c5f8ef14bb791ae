package studio.direction.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.math.Bounds;
import studio.math.Transform;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;

/// Everything that words may point at in a scene at rest, measured once.
public final class Survey {
    private static final Bounds PERSON = new Bounds(new Vec3(-0.26, 0, -0.17), new Vec3(0.26, 1.72, 0.17));
    private static final Bounds NOTHING = new Bounds(new Vec3(-0.25, 0, -0.25), new Vec3(0.25, 0.5, 0.25));

    private final Scene scene;
    private final Library library;
    private final PictureView view;
    private final Map<NodeId, Piece> pieces;
    private final Map<Asset, Optional<Model>> models;
    private final Map<NodeId, Optional<Piece>> supports = new HashMap<>();
    private Optional<FloorPlan> plan = Optional.empty();

    private Survey(Scene scene, Library library, double frame) {
        this.scene = scene;
        this.library = library;
        this.view = PictureView.of(scene, frame);
        this.pieces = new LinkedHashMap<>();
        this.models = new HashMap<>();
        scene.nodes().stream().forEach(node -> pieces.put(node.id(), piece(node)));
        scene.nodes().stream().filter(n -> n.content() instanceof Group).forEach(this::enclose);
    }

    private Survey(Scene scene, Survey before, PictureView view) {
        this.scene = scene;
        this.library = before.library;
        this.view = view;
        this.pieces = new LinkedHashMap<>(before.pieces);
        this.models = before.models;
    }

    /// The survey of a scene in which only this node changed, was added, or went with nothing below it.
    public Survey after(Scene next, NodeId changed, double frame) {
        boolean family = pieces.containsKey(changed) && hasGroups()
                || next.nodes().childrenOf(changed).findAny().isPresent();
        if (family) {
            return new Survey(next, library, frame);
        }
        Survey survey = new Survey(next, this, PictureView.of(next, frame));
        next.node(changed)
                .ifPresentOrElse(n -> survey.pieces.put(changed, survey.piece(n)), () -> survey.pieces.remove(changed));
        return survey;
    }

    /// The same survey of a scene that stands as this one does: only its time line or its pins differ.
    public Survey retimed(Scene next) {
        return new Survey(next, this, view);
    }

    private boolean hasGroups() {
        return pieces.values().stream().anyMatch(p -> p.kind() == Piece.Kind.GROUP);
    }

    /// Measures a scene as the camera of a frame sees it.
    public static Survey of(Scene scene, Library library, double frame) {
        return new Survey(scene, library, frame);
    }

    public Scene scene() {
        return scene;
    }

    public PictureView view() {
        return view;
    }

    /// Everything, in the order of the scene.
    public List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    /// What words may point at as at any thing.
    public List<Piece> things() {
        return pieces.values().stream().filter(Piece::isThing).toList();
    }

    public Optional<Piece> piece(NodeId id) {
        return Optional.ofNullable(pieces.get(id));
    }

    /// The inside of the room that the scene plays in, if it is one.
    public Optional<Bounds> room() {
        return pieces.values().stream()
                .filter(p -> p.kind() == Piece.Kind.SET)
                .flatMap(p -> RoomShell.inside(p).stream())
                .findFirst();
    }

    /// The middle of the room's window, if it has one.
    public Optional<Vec3> window() {
        return pieces.values().stream()
                .filter(p -> p.kind() == Piece.Kind.SET)
                .flatMap(p -> RoomShell.window(p).stream())
                .findFirst();
    }

    /// What a thing stands on or is held by, other than the ground.
    public Optional<Piece> support(Piece piece) {
        Optional<Piece> known = supports.get(piece.id());
        boolean mine = piece.equals(pieces.get(piece.id()));
        if (known == null || !mine) {
            known = Resting.support(
                    piece,
                    plan().at(piece.center()).stream()
                            .filter(h -> !h.isScenery(view.eye().position()))
                            .toList());
            if (mine) {
                supports.put(piece.id(), known);
            }
        }
        return known;
    }

    private FloorPlan plan() {
        FloorPlan drawn = plan.orElseGet(() -> FloorPlan.of(pieces.values()));
        plan = Optional.of(drawn);
        return drawn;
    }

    /// The things that stand on a thing, and on those, and so on; not itself.
    public List<Piece> riders(Piece host) {
        Set<Piece> riders = new LinkedHashSet<>();
        List<Piece> open = new ArrayList<>(List.of(host));
        while (!open.isEmpty()) {
            Piece at = open.removeFirst();
            for (Piece each : pieces.values()) {
                boolean rides = each.isSolid()
                        && !each.id().equals(host.id())
                        && !riders.contains(each)
                        && Resting.isNear(each, at)
                        && support(each).filter(s -> s.id().equals(at.id())).isPresent();
                if (rides) {
                    riders.add(each);
                    open.add(each);
                }
            }
        }
        return List.copyOf(riders);
    }

    /// The model that a content shows, at rest.
    public Optional<Model> model(Content content) {
        return switch (content) {
            case Prop prop -> models.computeIfAbsent(prop.asset(), this::modelOf);
            case Actor actor -> models.computeIfAbsent(actor.figure(), this::modelOf);
            case Text _, Camera _, Light _, Group _ -> Optional.empty();
        };
    }

    private Optional<Model> modelOf(Asset asset) {
        return library.model(asset).or(() -> library.figure(asset).map(Figure::standing));
    }

    private Piece piece(Node node) {
        Transform world = node.parent().isRoot() ? node.transform() : scene.world(node.id());
        Optional<Model> model = node.has("set") ? Optional.empty() : model(node.content());
        Bounds body = body(node.content(), model);
        return new Piece(
                node,
                kind(node),
                world,
                body,
                body.transformed(world),
                model.map(Model::anchors).orElse(List.of()));
    }

    private static Piece.Kind kind(Node node) {
        return switch (node.content()) {
            case Prop _ -> node.has("set") ? Piece.Kind.SET : Piece.Kind.THING;
            case Text _ -> Piece.Kind.THING;
            case Actor _ -> Piece.Kind.PERSON;
            case Group _ -> Piece.Kind.GROUP;
            case Light _ -> Piece.Kind.LIGHT;
            case Camera _ -> Piece.Kind.CAMERA;
        };
    }

    private static Bounds body(Content content, Optional<Model> model) {
        Bounds made = model.map(Model::bounds).orElse(Bounds.EMPTY);
        return switch (content) {
            case Prop _ -> made.isEmpty() ? NOTHING : made;
            case Actor _ -> made.isEmpty() ? PERSON : made;
            case Text text ->
                Bounds.around(
                        new Vec3(0, text.height() / 2, 0),
                        new Vec3(0.7 * text.height() * Math.max(1, text.words().length()), text.height(), 0.05));
            case Camera _, Light _, Group _ -> Bounds.EMPTY;
        };
    }

    /// A group is as large as all that hangs below it.
    private void enclose(Node group) {
        Bounds box = Bounds.EMPTY;
        List<NodeId> open = new ArrayList<>(List.of(group.id()));
        while (!open.isEmpty()) {
            for (Node child : scene.nodes().childrenOf(open.removeFirst()).toList()) {
                box = box.union(piece(child.id()).map(Piece::box).orElse(Bounds.EMPTY));
                open.add(child.id());
            }
        }
        Bounds whole = box;
        pieces.computeIfPresent(
                group.id(), (id, p) -> new Piece(group, Piece.Kind.GROUP, p.world(), p.body(), whole, List.of()));
    }
}
