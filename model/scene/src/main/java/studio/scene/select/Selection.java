package studio.scene.select;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.NodeId;

/// Evaluates selectors against one scene, seen at one frame. Places are those of the scene at rest; the frame chooses
/// the camera.
public final class Selection {
    private final Scene scene;
    private final Eyeline eyeline;

    private Selection(Scene scene, Eyeline eyeline) {
        this.scene = scene;
        this.eyeline = eyeline;
    }

    /// The nodes that a selector picks, in the order of the scene.
    public static List<Node> of(Selector selector, Scene scene, double frame) {
        return new Selection(scene, Eyeline.at(scene, frame)).pick(selector).toList();
    }

    private Stream<Node> pick(Selector selector) {
        return switch (selector) {
            case Selector.All() -> scene.nodes().stream();
            case Selector.ById(NodeId id) -> scene.node(id).stream();
            case Selector.Called(String words) -> where(n -> isCalled(n, words));
            case Selector.Tagged(String tag) -> where(n -> n.has(tag));
            case Selector.OfKind(Selector.Kind kind) -> where(n -> kind(n) == kind);
            case Selector.Coloured(Hue hue) ->
                where(n -> Paint.of(n.content()).filter(c -> Hue.of(c) == hue).isPresent());
            case Selector.Both(Selector first, Selector second) -> pick(first).filter(in(second));
            case Selector.Either(Selector first, Selector second) ->
                where(in(first).or(in(second)));
            case Selector.Not(Selector other) -> where(in(other).negate());
            case Selector.Near(Selector of, double metres) -> near(of, metres);
            case Selector.Below(Selector of) -> below(of);
            case Selector.OnSide(Selector among, Selector.Side side) ->
                pick(among).filter(n -> side == Selector.Side.LEFT ? eyeline.across(n) < 0 : eyeline.across(n) > 0);
            case Selector.Most(Selector among, Selector.Way way) -> pick(among).min(order(way)).stream();
            case Selector.Nth(Selector among, int n) ->
                pick(among).sorted(order(Selector.Way.LEFTMOST)).skip(n - 1L).limit(1);
        };
    }

    private Stream<Node> where(Predicate<Node> holds) {
        return scene.nodes().stream().filter(holds);
    }

    private Predicate<Node> in(Selector selector) {
        Set<NodeId> picked = pick(selector).map(Node::id).collect(Collectors.toSet());
        return node -> picked.contains(node.id());
    }

    private Stream<Node> near(Selector of, double metres) {
        List<Node> centres = pick(of).toList();
        Predicate<Node> isCentre = in(of);
        return where(n -> !isCentre.test(n)
                && centres.stream().anyMatch(c -> eyeline.place(c).distance(eyeline.place(n)) <= metres));
    }

    private Stream<Node> below(Selector of) {
        Set<NodeId> found = new HashSet<>();
        Deque<NodeId> open = pick(of).map(Node::id).collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            scene.nodes()
                    .childrenOf(open.remove())
                    .map(Node::id)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return where(n -> found.contains(n.id()));
    }

    private Comparator<Node> order(Selector.Way way) {
        return switch (way) {
            case LEFTMOST -> Comparator.comparingDouble(eyeline::across);
            case RIGHTMOST -> Comparator.comparingDouble(n -> -eyeline.across(n));
            case NEAREST -> Comparator.comparingDouble(eyeline::depth);
            case FARTHEST -> Comparator.comparingDouble(n -> -eyeline.depth(n));
            case HIGHEST -> Comparator.comparingDouble(n -> -eyeline.height(n));
            case LOWEST -> Comparator.comparingDouble(eyeline::height);
        };
    }

    private static boolean isCalled(Node node, String words) {
        List<String> name = words(node.name());
        List<String> wanted = words(words);
        return IntStream.rangeClosed(0, name.size() - wanted.size())
                .anyMatch(i -> name.subList(i, i + wanted.size()).equals(wanted));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s_]+"));
    }

    private static Selector.Kind kind(Node node) {
        return switch (node.content()) {
            case Prop prop -> Selector.Kind.PROP;
            case Actor actor -> Selector.Kind.CHARACTER;
            case Camera camera -> Selector.Kind.CAMERA;
            case Light light -> Selector.Kind.LIGHT;
            case Group group -> Selector.Kind.GROUP;
            case Text text -> Selector.Kind.TEXT;
        };
    }
}
