package studio.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Writes small archives for tests, honest and hostile ones.
final class Tars {
    /// An entry to write; type '0' is a file.
    record Entry(String path, String content, char type) {}

    private Tars() {}

    static Entry file(String path, String content) {
        return new Entry(path, content, '0');
    }

    static Entry link(String path) {
        return new Entry(path, "", '2');
    }

    static byte[] plain(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] content = entry.content().getBytes(StandardCharsets.ISO_8859_1);
            out.writeBytes(header(entry.path(), content.length, entry.type()));
            out.writeBytes(content);
            out.writeBytes(new byte[(512 - content.length % 512) % 512]);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    static byte[] header(String path, long size, char type) {
        byte[] header = new byte[512];
        put(header, 0, path);
        put(header, 100, "0000644\0");
        put(header, 124, String.format(Locale.ROOT, "%011o", size));
        put(header, 257, "ustar\00000");
        header[156] = (byte) type;
        long sum = 8 * ' ';
        for (byte b : header) {
            sum += b & 255;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        return header;
    }

    static Path packed(Path file, byte[] tar) {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Path packed(Path file, List<Entry> entries) {
        return packed(file, plain(entries));
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, Math.min(bytes.length, 100));
    }
}
