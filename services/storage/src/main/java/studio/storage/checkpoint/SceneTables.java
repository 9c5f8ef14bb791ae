package studio.storage.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.Setting;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;
import studio.scene.timeline.Track;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.wire.scene.Decoded;
import studio.wire.scene.PinJson;
import studio.wire.scene.SettingJson;
import studio.wire.scene.TimelineJson;

/// Writes the scene into its tables and reads it back. Between two writes it remembers what it wrote, and then writes
/// only what changed.
public final class SceneTables {
    private final Database database;
    private final NodeTables nodes;
    private Optional<Scene> written = Optional.empty();

    public SceneTables(Database database) {
        this.database = database;
        this.nodes = new NodeTables(database);
    }

    /// Rewrites the tables. Part of a transaction of the caller's, who says [#forget] when it did not hold.
    public void write(Scene scene, Checkpoint at) throws StorageFailure {
        Optional<Scene> before = written;
        Timeline t = scene.timeline();
        database.run(
                "UPDATE scenes SET setting=?, rate_frames=?, rate_seconds=?, first_frame=?, end_frame=?,"
                        + " seq=?, head=?, chain=?, hash=?, saved=? WHERE id=1",
                SettingJson.write(scene.setting()),
                t.rate().frames(),
                t.rate().seconds(),
                t.range().start(),
                t.range().end(),
                at.seq(),
                at.head(),
                at.chain(),
                at.hash(),
                at.saved());
        nodes.write(scene.nodes());
        Optional<Timeline> old = before.map(Scene::timeline);
        list("shots", "shot", old.map(Timeline::shots), t.shots(), TimelineJson::writeShot);
        list("clips", "clip", old.map(Timeline::clips), t.clips(), TimelineJson::writeClip);
        list("tracks", "track", old.map(Timeline::tracks), t.tracks(), TimelineJson::writeTrack);
        list("pins", "pin", before.map(s -> s.pins().list()), scene.pins().list(), PinJson::write);
        written = Optional.of(scene);
    }

    /// Forgets what was written, so that the next write writes everything.
    public void forget() {
        written = Optional.empty();
        nodes.forget();
    }

    /// Where the tables stand.
    public Checkpoint checkpoint() throws StorageFailure {
        return database.first(
                        "SELECT seq, head, chain, hash, saved FROM scenes WHERE id=1",
                        row -> new Checkpoint(row.number(1), row.number(2), row.text(3), row.text(4), row.text(5)))
                .orElseThrow(() -> Trouble.damaged("The project has no scene."));
    }

    /// Reads the scene and checks it against the hash that was written with it.
    public Scene read() throws StorageFailure {
        Scene scene = new Scene(setting(), nodes.read(), timeline(), pins());
        if (!SceneHash.of(scene).equals(checkpoint().hash())
                || !scene.problems().isEmpty()) {
            throw Trouble.damaged("The saved scene is not what was saved.");
        }
        written = Optional.of(scene);
        return scene;
    }

    private Setting setting() throws StorageFailure {
        return value(SettingJson.read(database.text("SELECT setting FROM scenes WHERE id=1")), "setting");
    }

    private Timeline timeline() throws StorageFailure {
        List<Integer> numbers = database.first(
                        "SELECT rate_frames, rate_seconds, first_frame, end_frame FROM scenes WHERE id=1",
                        row -> List.of(
                                (int) row.number(1), (int) row.number(2), (int) row.number(3), (int) row.number(4)))
                .orElseThrow(() -> Trouble.damaged("The project has no scene."));
        List<Shot> shots = read("shots", "shot", TimelineJson::readShot);
        List<Clip> clips = read("clips", "clip", TimelineJson::readClip);
        List<Track> tracks = read("tracks", "track", TimelineJson::readTrack);
        try {
            return new Timeline(
                    new FrameRate(numbers.get(0), numbers.get(1)),
                    new FrameRange(numbers.get(2), numbers.get(3)),
                    shots,
                    clips,
                    tracks);
        } catch (IllegalArgumentException e) {
            throw Trouble.damaged("The length or frame rate of the saved scene is damaged.");
        }
    }

    private Pins pins() throws StorageFailure {
        return new Pins(read("pins", "pin", PinJson::read));
    }

    private <T> void list(
            String table, String column, Optional<List<T>> before, List<T> items, Function<T, String> json)
            throws StorageFailure {
        if (before.isPresent() && before.get().equals(items)) {
            return;
        }
        database.run("DELETE FROM " + table + " WHERE scene=1");
        String insert = "INSERT INTO " + table + "(scene, rank, " + column + ") VALUES(1,?,?)";
        for (int i = 0; i < items.size(); i++) {
            database.run(insert, i, json.apply(items.get(i)));
        }
    }

    private <T> List<T> read(String table, String column, Function<String, Decoded<T>> reader) throws StorageFailure {
        List<T> items = new ArrayList<>();
        for (String json : database.list(
                "SELECT " + column + " FROM " + table + " WHERE scene=1 ORDER BY rank", row -> row.text(1))) {
            items.add(value(reader.apply(json), table));
        }
        return items;
    }

    static <T> T value(Decoded<T> decoded, String table) throws StorageFailure {
        return switch (decoded) {
            case Decoded.Read<T>(T value) -> value;
            case Decoded.Bad<T>(var problem) ->
                throw Trouble.damaged("A row of the table " + table + " is damaged: " + problem.sentence());
        };
    }
}
