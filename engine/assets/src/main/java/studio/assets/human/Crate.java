package studio.assets.human;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import studio.assets.BadAsset;

/// A baked file: a head with version and kind, arrays one after another, and a sum over all. Whatever does not match
/// is
/// not read but made
/// anew.
///
/// ```
/// "AMSC"  version  kind  | arrays: count, then numbers, big-endian | CRC-32 of all before
/// ```
final class Crate {
    /// Rises whenever what is baked changes; older files are then made anew.
    static final int VERSION = 1;

    private static final int MAGIC = 0x414D5343;
    private static final int MOST = 64 << 20;

    private Crate() {}

    /// Fills a file.
    static final class Packing {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Packing(String kind) throws IOException {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeUTF(kind);
        }

        Packing ints(int[] values) throws IOException {
            ByteBuffer raw = ByteBuffer.allocate(values.length * 4);
            raw.asIntBuffer().put(values);
            return block(raw.array());
        }

        Packing floats(float[] values) throws IOException {
            ByteBuffer raw = ByteBuffer.allocate(values.length * 4);
            raw.asFloatBuffer().put(values);
            return block(raw.array());
        }

        Packing words(List<String> words) throws IOException {
            return block(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        }

        Packing bits(BitSet bits) throws IOException {
            return block(bits.toByteArray());
        }

        private Packing block(byte[] raw) throws IOException {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            out.writeInt(raw.length);
            out.writeInt(packed.size());
            packed.writeTo(out);
            return this;
        }

        /// Writes the file whole or not at all.
        void close(Path file) throws IOException {
            out.flush();
            CRC32 sum = new CRC32();
            sum.update(bytes.toByteArray());
            out.writeInt((int) sum.getValue());
            out.flush();
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new BadAsset("a baked file needs a folder");
            }
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "baking", ".partial");
            Files.write(partial, bytes.toByteArray());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Reads a file.
    static final class Unpacking {
        private final ByteBuffer in;

        Unpacking(Path file, String kind) throws IOException {
            this(Files.readAllBytes(file), kind);
        }

        Unpacking(byte[] bytes, String kind) throws BadAsset {
            if (bytes.length < 14) {
                throw new BadAsset("baked file is cut short");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, 0, bytes.length - 4);
            in = ByteBuffer.wrap(bytes);
            boolean whole = in.getInt(bytes.length - 4) == (int) sum.getValue();
            if (!whole || in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new BadAsset("baked file is damaged or of another version");
            }
            byte[] name = new byte[in.getShort() & 0xffff];
            if (name.length > in.remaining()) {
                throw new BadAsset("baked file is cut short");
            }
            in.get(name);
            if (!new String(name, StandardCharsets.UTF_8).equals(kind)) {
                throw new BadAsset("baked file holds something else");
            }
        }

        int[] ints() throws BadAsset {
            byte[] raw = block();
            int[] values = new int[raw.length / 4];
            ByteBuffer.wrap(raw).asIntBuffer().get(values);
            return values;
        }

        float[] floats() throws BadAsset {
            byte[] raw = block();
            float[] values = new float[raw.length / 4];
            ByteBuffer.wrap(raw).asFloatBuffer().get(values);
            return values;
        }

        List<String> words() throws BadAsset {
            String text = new String(block(), StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split("\n", -1)));
        }

        BitSet bits() throws BadAsset {
            return BitSet.valueOf(block());
        }

        private byte[] block() throws BadAsset {
            if (in.remaining() < 12) {
                throw new BadAsset("baked file lacks an array");
            }
            int length = in.getInt();
            int packed = in.getInt();
            if (length < 0 || length > MOST || packed < 0 || packed > in.remaining() - 4) {
                throw new BadAsset("baked file has an array of impossible size");
            }
            byte[] raw = new byte[length];
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(in.array(), in.position(), packed);
                int got = 0;
                while (got < length && !inflater.finished() && !inflater.needsInput()) {
                    got += inflater.inflate(raw, got, length - got);
                }
                if (got != length) {
                    throw new BadAsset("baked file has an array of another size");
                }
            } catch (DataFormatException e) {
                throw new BadAsset("baked file is damaged");
            } finally {
                inflater.end();
            }
            in.position(in.position() + packed);
            return raw;
        }
    }
}
