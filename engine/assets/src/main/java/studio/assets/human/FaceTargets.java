package studio.assets.human;

import java.io.IOException;
import java.util.Locale;
import studio.assets.BadAsset;
import studio.assets.figure.FaceUnit;

/// The movements of the faces of one origin on the body before it is shaped: the vertices that each moves and by how
/// much, in decimetres. Read only after it was made.
final class FaceTargets {
    private final int[][] vertices;
    private final float[][] offsets;

    private FaceTargets(int[][] vertices, float[][] offsets) {
        this.vertices = vertices;
        this.offsets = offsets;
    }

    /// From the pack. A movement that the pack lacks moves nothing.
    static FaceTargets of(Targets targets, Look.Origin origin, int vertexCount) throws IOException {
        int[][] vertices = new int[FaceUnit.COUNT][];
        float[][] offsets = new float[FaceUnit.COUNT][];
        for (FaceUnit unit : FaceUnit.values()) {
            float[] all = new float[vertexCount * 3];
            targets.addFace(origin.name().toLowerCase(Locale.ROOT) + "/" + unit.word(), 1, all);
            int[] moved = moved(all);
            vertices[unit.place()] = moved;
            offsets[unit.place()] = new float[moved.length * 3];
            for (int i = 0; i < moved.length; i++) {
                System.arraycopy(all, moved[i] * 3, offsets[unit.place()], i * 3, 3);
            }
        }
        return new FaceTargets(vertices, offsets);
    }

    private static int[] moved(float[] all) {
        int[] moved = new int[all.length / 3];
        int count = 0;
        for (int v = 0; v < moved.length; v++) {
            if (all[v * 3] != 0 || all[v * 3 + 1] != 0 || all[v * 3 + 2] != 0) {
                moved[count++] = v;
            }
        }
        return java.util.Arrays.copyOf(moved, count);
    }

    int[] vertices(FaceUnit unit) {
        return vertices[unit.place()];
    }

    /// Three numbers for each of the vertices.
    float[] offsets(FaceUnit unit) {
        return offsets[unit.place()];
    }

    static Crate.Packing write(FaceTargets targets, Crate.Packing out) throws IOException {
        for (FaceUnit unit : FaceUnit.values()) {
            out.ints(targets.vertices(unit)).floats(targets.offsets(unit));
        }
        return out;
    }

    /// @param vertexCount how many vertices the body has
    static FaceTargets read(Crate.Unpacking in, int vertexCount) throws BadAsset {
        int[][] vertices = new int[FaceUnit.COUNT][];
        float[][] offsets = new float[FaceUnit.COUNT][];
        for (int i = 0; i < FaceUnit.COUNT; i++) {
            vertices[i] = in.ints();
            offsets[i] = in.floats();
            if (offsets[i].length != vertices[i].length * 3) {
                throw new BadAsset("movements of a face that do not match");
            }
            for (int vertex : vertices[i]) {
                if (vertex < 0 || vertex >= vertexCount) {
                    throw new BadAsset("a face moves a vertex that the body lacks");
                }
            }
        }
        return new FaceTargets(vertices, offsets);
    }
}
