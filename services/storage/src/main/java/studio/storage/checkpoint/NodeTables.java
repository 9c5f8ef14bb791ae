package studio.storage.checkpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.NodeId;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;
import studio.wire.scene.NodeJson;

/// The nodes of a scene, spread over the tables of their kinds; their rank gives the order across all of them.
final class NodeTables {
    private static final List<String> TABLES = List.of("objects", "characters", "cameras", "lights");

    private record Place(long rank, Node node) {}

    private final Database database;
    private Map<NodeId, Place> places = new HashMap<>();
    private boolean known;

    NodeTables(Database database) {
        this.database = database;
    }

    /// Forgets what was written, so that the next write writes everything.
    void forget() {
        known = false;
    }

    Nodes read() throws StorageFailure {
        Nodes nodes = Nodes.EMPTY;
        Map<NodeId, Place> read = new HashMap<>();
        for (Map.Entry<Long, String> row : database.list(all(), row -> Map.entry(row.number(1), row.text(2)))) {
            Node node = SceneTables.value(NodeJson.read(row.getValue()), "nodes");
            nodes = nodes.with(node);
            read.put(node.id(), new Place(row.getKey(), node));
        }
        places = read;
        known = true;
        return nodes;
    }

    /// Nodes keep their rank as long as ranks rise along the scene; what breaks the order, or is new, gets a rank after
    /// all others, and with it everything that follows.
    void write(Nodes nodes) throws StorageFailure {
        if (!known) {
            clear();
        }
        long end = places.values().stream().mapToLong(Place::rank).max().orElse(-1);
        Map<NodeId, Place> next = new HashMap<>();
        long last = -1;
        for (Node node : nodes.stream().toList()) {
            Optional<Place> before = Optional.ofNullable(places.remove(node.id()));
            boolean stays = before.isPresent() && before.get().rank() > last;
            last = stays ? before.get().rank() : ++end;
            Place place = new Place(last, node);
            if (!before.equals(Optional.of(place))) {
                replace(before, place);
            }
            next.put(node.id(), place);
        }
        for (Place gone : places.values()) {
            remove(gone);
        }
        places = next;
        known = true;
    }

    private void clear() throws StorageFailure {
        for (String table : TABLES) {
            database.run("DELETE FROM " + table + " WHERE scene=1");
        }
        places = new HashMap<>();
    }

    private void replace(Optional<Place> before, Place place) throws StorageFailure {
        if (before.isPresent()) {
            remove(before.get());
        }
        database.run(
                "INSERT INTO " + table(place.node()) + "(scene, rank, node) VALUES(1,?,?)",
                place.rank(),
                NodeJson.write(place.node()));
    }

    private void remove(Place place) throws StorageFailure {
        database.run("DELETE FROM " + table(place.node()) + " WHERE scene=1 AND rank=?", place.rank());
    }

    private static String all() {
        List<String> each = TABLES.stream()
                .map(table -> "SELECT rank, node FROM " + table + " WHERE scene=1")
                .toList();
        return String.join(" UNION ALL ", each) + " ORDER BY rank";
    }

    private static String table(Node node) {
        return switch (node.content()) {
            case Prop prop -> "objects";
            case Group group -> "objects";
            case Text text -> "objects";
            case Actor actor -> "characters";
            case Camera camera -> "cameras";
            case Light light -> "lights";
        };
    }
}
