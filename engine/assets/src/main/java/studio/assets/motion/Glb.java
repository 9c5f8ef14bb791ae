package studio.assets.motion;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.assets.BadAsset;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A binary glTF 2.0 file: its JSON and the numbers of its accessors. Only what clips need: float accessors without
/// sparse parts, in the one embedded buffer.
final class Glb {
    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int BINARY = 0x004E4942;
    private static final int FLOAT = 5126;
    private static final long LARGEST = 64L << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode json;
    private final ByteBuffer binary;

    private Glb(JsonNode json, ByteBuffer binary) {
        this.json = json;
        this.binary = binary;
    }

    static Glb read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new BadAsset("glb larger than " + LARGEST + " bytes");
        }
        return parse(Files.readAllBytes(file));
    }

    static Glb parse(byte[] bytes) throws BadAsset {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 20 || in.getInt() != MAGIC || in.getInt() != 2 || in.getInt() != bytes.length) {
            throw new BadAsset("not a glTF 2.0 binary file");
        }
        ByteBuffer text = chunk(in, JSON);
        ByteBuffer binary = in.hasRemaining() ? chunk(in, BINARY) : ByteBuffer.allocate(0);
        try {
            String words = StandardCharsets.UTF_8.decode(text).toString();
            return new Glb(MAPPER.readTree(words), binary.order(ByteOrder.LITTLE_ENDIAN));
        } catch (JacksonException e) {
            throw new BadAsset("the glTF description is not JSON");
        }
    }

    private static ByteBuffer chunk(ByteBuffer in, int type) throws BadAsset {
        if (in.remaining() < 8) {
            throw new BadAsset("glb ends inside a chunk's head");
        }
        int length = in.getInt();
        int found = in.getInt();
        if (length < 0 || length > in.remaining() || found != type) {
            throw new BadAsset("glb chunk is cut short or of the wrong kind");
        }
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    JsonNode json() {
        return json;
    }

    /// The numbers of an accessor, `width` of them an element.
    float[] floats(int accessor, int width) throws BadAsset {
        JsonNode node = json.path("accessors").path(accessor);
        JsonNode view = json.path("bufferViews").path(node.path("bufferView").asInt(-1));
        int count = node.path("count").asInt(-1);
        long from = view.path("byteOffset").asLong(0) + node.path("byteOffset").asLong(0);
        long length = 4L * count * width;
        boolean tight = view.path("byteStride").asInt(0) == 0;
        if (node.path("componentType").asInt(0) != FLOAT
                || width != widthOf(node.path("type").asString(""))
                || !tight) {
            throw new BadAsset("accessor " + accessor + " is not of plain floats");
        }
        if (count < 0 || from < 0 || from + length > binary.limit()) {
            throw new BadAsset("accessor " + accessor + " reaches beyond the file");
        }
        float[] values = new float[count * width];
        binary.slice((int) from, (int) length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new BadAsset("accessor " + accessor + " holds a number that is none");
            }
        }
        return values;
    }

    private static int widthOf(String type) {
        return switch (type) {
            case "SCALAR" -> 1;
            case "VEC3" -> 3;
            case "VEC4" -> 4;
            case "MAT4" -> 16;
            default -> 0;
        };
    }
}
