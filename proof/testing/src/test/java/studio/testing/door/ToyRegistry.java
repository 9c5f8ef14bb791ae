package studio.testing.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import studio.packs.Archives;
import studio.packs.Availability.Why;
import studio.packs.Checksum;
import studio.packs.Credit;
import studio.packs.Pack;
import studio.packs.Progress;
import studio.packs.Source;

/// A registry with one small pack, which can be out of reach.
final class ToyRegistry implements Archives {
    private static final byte[] ARCHIVE = packed("package/toys/ball.json", "{\"ball\":1}");

    /// What it offers: the pack `toys`.
    static final List<Pack> PACKS = List.of(new Pack(
            "toys",
            "a ball",
            new Source.Npm("toy-package", "1.0.0", Checksum.sha512(sum())),
            1_500_000,
            1_000_000,
            "CC-BY-3.0",
            List.of(new Pack.Item("toys/", new Credit("Ball", "Ada Example", "CC-BY-3.0"))),
            List.of()));

    private boolean connected = true;
    private int fetches;

    void connect() {
        connected = true;
    }

    void disconnect() {
        connected = false;
    }

    int fetches() {
        return fetches;
    }

    @Override
    public Fetched fetch(Pack pack, Path folder, Progress progress) {
        if (!connected || !pack.name().equals("toys")) {
            return new Fetched.Failed(Why.NO_NETWORK, "The registry cannot be reached.", "Connect to the network.");
        }
        fetches++;
        try {
            return new Fetched.Arrived(Files.write(folder.resolve("toys.tgz"), ARCHIVE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An archive as npm makes them, with one file.
    private static byte[] packed(String path, String content) {
        byte[] block = new byte[512];
        put(block, 0, path);
        put(block, 124, String.format(Locale.ROOT, "%011o", content.length()));
        put(block, 148, "        ");
        block[156] = '0';
        int sum = 0;
        for (byte b : block) {
            sum += b & 255;
        }
        put(block, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        byte[] file = new byte[512];
        put(file, 0, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(block);
            zip.write(file);
            zip.write(new byte[1024]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    private static String sum() {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-512").digest(ARCHIVE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
