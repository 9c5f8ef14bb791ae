package studio.storage.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import studio.scene.Scene;
import studio.wire.scene.SceneJson;

/// SHA-256, in hexadecimal, of a scene's JSON or of any other text.
public final class SceneHash {
    private SceneHash() {}

    public static String of(Scene scene) {
        return of(SceneJson.write(scene));
    }

    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
