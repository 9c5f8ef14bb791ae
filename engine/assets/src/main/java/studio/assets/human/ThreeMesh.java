package studio.assets.human;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.assets.BadAsset;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A mesh in three.js's JSON format 3.1, as the people pack holds body and clothes: quads with texture coordinates,
/// four bindings a
/// vertex, and for clothes the body's vertices that each vertex hangs on. Units are decimetres.
final class ThreeMesh {
    private static final long LARGEST = 32L << 20;
    private static final int MOST_VERTICES = 200_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Bits of a face's kind, in the order in which its numbers follow.
    private static final int QUAD = 1;

    private static final int MATERIAL = 2;
    private static final int FACE_TEXTURE = 4;
    private static final int CORNER_TEXTURE = 8;
    private static final int FACE_NORMAL = 16;
    private static final int CORNER_NORMAL = 32;
    private static final int FACE_COLOR = 64;
    private static final int CORNER_COLOR = 128;

    private final JsonNode json;
    private final int vertexCount;

    private ThreeMesh(JsonNode json) throws BadAsset {
        this.json = json;
        this.vertexCount = json.path("vertices").size() / 3;
        if (vertexCount < 1
                || vertexCount > MOST_VERTICES
                || json.path("uvs").path(0).size() < 2) {
            throw new BadAsset("a mesh of " + vertexCount + " vertices");
        }
    }

    static ThreeMesh read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new BadAsset("mesh larger than " + LARGEST + " bytes");
        }
        return parse(Files.readString(file));
    }

    static ThreeMesh parse(String text) throws BadAsset {
        try {
            return new ThreeMesh(MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw new BadAsset("the mesh is not JSON");
        }
    }

    int vertexCount() {
        return vertexCount;
    }

    float[] vertices() throws BadAsset {
        return floats(json.path("vertices"), vertexCount * 3);
    }

    /// The faces of one group (all when the name is empty).
    Shape.Faces faces(String group) throws BadAsset {
        JsonNode uvs = json.path("uvs").path(0);
        float[] texcoords = floats(uvs, uvs.size());
        int[] numbers = ints(json.path("faces"));
        List<int[]> corners = new ArrayList<>();
        List<int[]> laid = new ArrayList<>();
        int at = 0;
        while (at < numbers.length) {
            int kind = numbers[at];
            int n = (kind & QUAD) != 0 ? 4 : 3;
            int material = at + 1 + n;
            int texture = material + bit(kind, MATERIAL) + bit(kind, FACE_TEXTURE);
            int next = texture + n * bit(kind, CORNER_TEXTURE) + bit(kind, FACE_NORMAL) + n * bit(kind, CORNER_NORMAL);
            next += bit(kind, FACE_COLOR) + n * bit(kind, CORNER_COLOR);
            if (kind < 0 || next > numbers.length) {
                throw new BadAsset("faces end inside a face");
            }
            boolean wanted = group.isEmpty()
                    || (kind & MATERIAL) != 0 && groupName(numbers[material]).equals(group);
            if (wanted && (kind & CORNER_TEXTURE) != 0) {
                corners.add(quad(numbers, at + 1, n, vertexCount));
                laid.add(quad(numbers, texture, n, texcoords.length / 2));
            }
            at = next;
        }
        return new Shape.Faces(flat(corners), flat(laid), texcoords);
    }

    private static int bit(int kind, int flag) {
        return (kind & flag) != 0 ? 1 : 0;
    }

    private String groupName(int material) {
        return json.path("materials").path(material).path("DbgName").asString("");
    }

    private static int[] quad(int[] numbers, int from, int n, int bound) throws BadAsset {
        int[] quad = {numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + n - 1]};
        for (int index : quad) {
            if (index < 0 || index >= bound) {
                throw new BadAsset("a face names a corner that does not exist");
            }
        }
        return quad;
    }

    private static int[] flat(List<int[]> quads) {
        int[] all = new int[quads.size() * 4];
        for (int i = 0; i < quads.size(); i++) {
            System.arraycopy(quads.get(i), 0, all, i * 4, 4);
        }
        return all;
    }

    /// The skeleton in the file's order, each bone's head and tail being nodes of their own; [Skeleton] takes the
    /// heads.
    Skeleton skeleton() throws BadAsset {
        return Skeleton.of(json.path("bones"), json.path("metadata").path("joint_pos_idxs"), vertexCount);
    }

    /// The file's bones matched by name with those of the body that it is worn on.
    Skeleton skeleton(Skeleton worn) throws BadAsset {
        return worn.asIn(json.path("bones"));
    }

    /// Four bindings a vertex to bones of the skeleton, weights summing to one.
    Shape.Bindings bindings(Skeleton skeleton) throws BadAsset {
        int each = json.path("influencesPerVertex").asInt(0);
        if (each < 1 || each > 4) {
            throw new BadAsset("vertices are bound to " + each + " bones");
        }
        float[] given = floats(json.path("skinWeights"), vertexCount * each);
        int[] nodes = ints(json.path("skinIndices"));
        if (nodes.length != given.length) {
            throw new BadAsset("bindings do not match the vertices");
        }
        int[] bones = new int[vertexCount * 4];
        float[] weights = new float[vertexCount * 4];
        for (int v = 0; v < vertexCount; v++) {
            float sum = 0;
            for (int k = 0; k < each; k++) {
                sum += Math.max(0, given[v * each + k]);
            }
            for (int k = 0; k < each; k++) {
                float weight = Math.max(0, given[v * each + k]);
                bones[v * 4 + k] = weight > 0 ? skeleton.ofNode(nodes[v * each + k]) : 0;
                weights[v * 4 + k] = sum > 0 ? weight / sum : k == 0 ? 1 : 0;
            }
        }
        return new Shape.Bindings(bones, weights);
    }

    /// What each vertex of clothing hangs on; only clothes have it.
    ///
    /// @param bodyVertices how many vertices the body has
    Shape.Hanging hanging(int bodyVertices) throws BadAsset {
        int[] refs = nestedInts(json.path("ref_vIdxs"));
        float[] shares = nestedFloats(json.path("weights"));
        float[] offsets = nestedFloats(json.path("offsets"));
        for (int ref : refs) {
            if (ref < 0 || ref >= bodyVertices) {
                throw new BadAsset("clothing hangs on a vertex that the body lacks");
            }
        }
        JsonNode metadata = json.path("metadata");
        JsonNode marks = metadata.path("deleteVerts").isMissingNode()
                ? metadata.path("proxymesh").path("deleteVerts")
                : metadata.path("deleteVerts");
        BitSet hidden = new BitSet(bodyVertices);
        for (int i = 0; i < Math.min(marks.size(), bodyVertices); i++) {
            if (marks.path(i).asInt(0) != 0) {
                hidden.set(i);
            }
        }
        return new Shape.Hanging(refs, shares, offsets, hidden);
    }

    /// The pictures that the materials name, in order.
    Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        for (JsonNode material : json.path("materials")) {
            String picture = material.path("mapDiffuse").asString("");
            if (!picture.isEmpty()) {
                pictures.put(material.path("DbgName").asString(""), picture);
            }
        }
        return pictures;
    }

    private int[] nestedInts(JsonNode rows) throws BadAsset {
        int[] flat = new int[vertexCount * 3];
        checkRows(rows);
        for (int i = 0; i < flat.length; i++) {
            flat[i] = rows.path(i / 3).path(i % 3).asInt(-1);
        }
        return flat;
    }

    private float[] nestedFloats(JsonNode rows) throws BadAsset {
        float[] flat = new float[vertexCount * 3];
        checkRows(rows);
        for (int i = 0; i < flat.length; i++) {
            flat[i] = finite(rows.path(i / 3).path(i % 3));
        }
        return flat;
    }

    private void checkRows(JsonNode rows) throws BadAsset {
        if (rows.size() != vertexCount) {
            throw new BadAsset("clothing does not say what each vertex hangs on");
        }
    }

    private static float[] floats(JsonNode array, int expected) throws BadAsset {
        if (array.size() != expected) {
            throw new BadAsset("expected " + expected + " numbers, found " + array.size());
        }
        float[] values = new float[expected];
        int i = 0;
        for (JsonNode value : array) {
            values[i++] = finite(value);
        }
        return values;
    }

    private static float finite(JsonNode value) throws BadAsset {
        float number = (float) value.asDouble(Double.NaN);
        if (!Float.isFinite(number) || Math.abs(number) > 1e4f) {
            throw new BadAsset("a number in the mesh is out of range");
        }
        return number;
    }

    private static int[] ints(JsonNode array) {
        int[] values = new int[array.size()];
        int i = 0;
        for (JsonNode value : array) {
            values[i++] = value.asInt(-1);
        }
        return values;
    }
}
