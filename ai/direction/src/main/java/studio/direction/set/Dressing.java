package studio.direction.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.direction.Catalogue;
import studio.direction.Role;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Prop;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;

/// The dressing of one set while it is being chosen: looks things up, refuses what the words name, and keeps the nodes
/// and roles of what was placed. Mutable, and known to this package alone.
final class Dressing {
    /// A thing that may be placed, with its natural size.
    record Piece(String noun, Asset asset, Vec3 size) {
        Piece with(String name, double value) {
            return new Piece(noun, asset.with(name, value), size);
        }
    }

    private static final Set<String> KINDS = Set.of("tree", "plant", "table", "chair", "boat");

    private final Catalogue catalogue;
    private final List<String> named;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    Dressing(Catalogue catalogue, List<String> named) {
        this.catalogue = catalogue;
        this.named = List.copyOf(named);
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    List<Role> roles() {
        return List.copyOf(roles);
    }

    /// The library's own thing for a noun: no stand-in, no person or animal, nothing that the words name.
    Optional<Piece> find(String noun) {
        if (named.stream().anyMatch(n -> Nouns.same(n, noun))) {
            return Optional.empty();
        }
        return catalogue
                .find(noun)
                .filter(e -> !e.substitute() && e.kind() == Catalogue.Kind.PROP && meant(noun, e.asset()))
                .map(e -> new Piece(noun, e.asset(), e.size()));
    }

    /// Whether a catalogue that fell back on the last word still gives what is meant: any tree will do for a pine, but
    /// a
    /// lamp for a table does not light a street.
    private boolean meant(String noun, Asset asset) {
        int last = noun.lastIndexOf(' ') + 1;
        return last == 0
                || KINDS.contains(noun.substring(last))
                || !catalogue
                        .find(noun.substring(last))
                        .map(e -> e.asset().equals(asset))
                        .orElse(false);
    }

    /// Puts a thing on the set as dressing that the report lists.
    NodeId place(Piece piece, Transform at) {
        NodeId id = add(piece.noun(), piece.asset(), at, "dressing");
        roles.add(new Role(
                id,
                piece.noun(),
                List.of(),
                piece.asset().path(),
                false,
                Optional.empty(),
                Role.Origin.DRESSING,
                Optional.empty()));
        return id;
    }

    /// Builds a part of the set itself: walls, ground, what covers it.
    NodeId build(String name, Asset asset, Transform at) {
        return add(name, asset, at, "set");
    }

    private NodeId add(String name, Asset asset, Transform at, String tag) {
        NodeId id = new NodeId(tag + "-" + (nodes.size() + 1));
        nodes.add(Node.of(id, name, at, Prop.of(asset)).tagged(tag));
        return id;
    }
}
