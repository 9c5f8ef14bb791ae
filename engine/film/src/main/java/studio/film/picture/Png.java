package studio.film.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes 8-bit RGB pictures as PNG (ISO/IEC 15948), marked as sRGB. The same pixels give the same bytes.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 4;

    private Png() {}

    /// Writes beside the target first and renames, so that nobody ever sees half a picture.
    public static void write(Picture picture, Path path) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(part, encode(picture));
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public static byte[] encode(Picture picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(picture.rgb().length);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(picture));
        chunk(file, "sRGB", new byte[] {0});
        chunk(file, "IDAT", deflated(filtered(picture)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(Picture picture) {
        byte[] bytes = new byte[13];
        put(bytes, 0, picture.width());
        put(bytes, 4, picture.height());
        bytes[8] = 8;
        bytes[9] = 2;
        return bytes;
    }

    /// Every row as differences from the row above: rendered pictures are smooth, and the choice costs nothing.
    private static byte[] filtered(Picture picture) {
        int stride = picture.width() * 3 + 1;
        byte[] rows = new byte[stride * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            int at = y * stride;
            rows[at++] = 2;
            for (int x = 0; x < picture.width(); x++) {
                int pixel = picture.at(x, y);
                int above = y == 0 ? 0 : picture.at(x, y - 1);
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] raw) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 2);
            byte[] block = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        byte[] number = new byte[4];
        put(number, 0, content.length);
        file.writeBytes(number);
        file.writeBytes(name);
        file.writeBytes(content);
        put(number, 0, (int) sum.getValue());
        file.writeBytes(number);
    }

    private static void put(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
