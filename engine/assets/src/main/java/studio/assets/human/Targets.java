package studio.assets.human;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import studio.assets.BadAsset;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The morph targets: one row of offsets for every vertex each, thousandths of a decimetre as 16-bit integers, rows
/// in
/// the order of
/// their sorted names. Only rows of whole-body shape and of the face's movements can be asked for, no other.
final class Targets {
    private static final String FOLDER = "data/targets/";
    private static final String ADMITTED = "macrodetails/";
    private static final String FACES = "expression/units/";
    private static final String ENDING = ".target";
    private static final float UNIT = 1e-3f;
    private static final int MOST_TARGETS = 10_000;

    private final Path rows;
    private final List<String> names;
    private final int vertexCount;

    /// @param names of all rows, sorted as the file's rows are
    Targets(Path rows, List<String> names, int vertexCount) throws IOException {
        this.rows = rows;
        this.names = names;
        this.vertexCount = vertexCount;
        if (Files.size(rows) != (long) names.size() * rowBytes()) {
            throw new BadAsset("the targets' file does not match their list");
        }
    }

    /// The names in the pack's list, in the order of the rows.
    static List<String> names(Path list) throws IOException {
        return parseNames(Files.readString(list));
    }

    static List<String> parseNames(String json) throws BadAsset {
        try {
            JsonNode targets = JsonMapper.builder().build().readTree(json).path("targets");
            TreeSet<String> names = new TreeSet<>(targets.propertyNames());
            if (names.isEmpty() || names.size() > MOST_TARGETS) {
                throw new BadAsset("a list of " + names.size() + " targets");
            }
            return List.copyOf(names);
        } catch (JacksonException e) {
            throw new BadAsset("the targets' list is not JSON");
        }
    }

    private long rowBytes() {
        return vertexCount * 6L;
    }

    /// Adds a share of a target to the positions. A name that the pack lacks adds nothing: not every combination has
    /// a
    /// target.
    ///
    /// @param name below `macrodetails/`, without ending
    /// @param positions three numbers a vertex, in decimetres; changed
    void add(String name, double share, float[] positions) throws IOException {
        addRow(FOLDER + ADMITTED + name + ENDING, share, positions);
    }

    /// Adds a share of a movement of the face, as [#add].
    ///
    /// @param name below `expression/units/`, without ending
    void addFace(String name, double share, float[] positions) throws IOException {
        addRow(FOLDER + FACES + name + ENDING, share, positions);
    }

    private void addRow(String name, double share, float[] positions) throws IOException {
        int row = names.indexOf(name);
        if (row < 0 || name.contains("..")) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) rowBytes()).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(rows)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, row * rowBytes() + bytes.position()) < 0) {
                    throw new BadAsset("the targets' file is cut short");
                }
            }
        }
        bytes.flip();
        float factor = (float) share * UNIT;
        for (int i = 0; i < positions.length; i++) {
            positions[i] += factor * bytes.getShort(i * 2);
        }
    }
}
