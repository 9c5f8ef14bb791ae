package studio.storage.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import studio.scene.Scene;
import studio.storage.database.Database;
import studio.storage.disk.Limits;
import studio.storage.disk.StorageFailure;
import studio.wire.scene.Decoded;
import studio.wire.scene.SceneJson;

/// Whole scenes of the past, kept now and then, so that any step can be reached without replaying everything before.
public final class Keyframes {
    private final Database database;

    public Keyframes(Database database) {
        this.database = database;
    }

    /// The steps whose scenes are kept.
    public Set<Long> revisions() throws StorageFailure {
        return new HashSet<>(database.list("SELECT revision FROM keyframes", row -> row.number(1)));
    }

    /// Keeps the scene of a step. Part of a transaction of the caller's.
    public void keep(long revision, Scene scene) throws StorageFailure {
        String json = SceneJson.write(scene);
        database.run(
                "INSERT OR REPLACE INTO keyframes(revision, form, hash, scene) VALUES(?,?,?,?)",
                revision,
                SceneJson.VERSION,
                seal(revision, json),
                deflated(json));
    }

    /// The scene of a step, if it is kept and sound.
    public Optional<Scene> scene(long revision) throws StorageFailure {
        Optional<String> json = database.first(
                        "SELECT hash, scene FROM keyframes WHERE revision=?",
                        row -> sound(revision, row.text(1), row.bytes(2)),
                        revision)
                .flatMap(found -> found);
        return json.flatMap(text -> switch (SceneJson.read(text)) {
            case Decoded.Read<Scene>(Scene scene) -> Optional.of(scene);
            case Decoded.Bad<Scene> bad -> Optional.empty();
        });
    }

    private static Optional<String> sound(long revision, String hash, byte[] deflated) {
        return inflated(deflated).filter(json -> seal(revision, json).equals(hash));
    }

    /// Holds the number of the step too: a sound scene of another step would be as wrong as a damaged one.
    private static String seal(long revision, String json) {
        return SceneHash.of(revision + "\u001f" + json);
    }

    private static byte[] deflated(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static Optional<String> inflated(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            byte[] bytes = in.readNBytes(Limits.ROW_TEXT);
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
