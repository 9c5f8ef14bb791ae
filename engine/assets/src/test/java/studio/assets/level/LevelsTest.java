package studio.assets.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.assets.BadAsset;
import studio.geometry.Mesh;
import studio.geometry.Normals;

class LevelsTest {
    @Test
    void aBallLosesTrianglesLevelByLevel() throws BadAsset {
        Levels levels = Levels.of(ball(160, 80, 0.9f));
        for (int level = 1; level < Levels.COUNT; level++) {
            int aim = (int) (levels.triangles(0) * Levels.SHARES[level]);
            assertThat(levels.triangles(level))
                    .as("triangles of level " + level)
                    .isBetween(aim / 2, aim + aim / 10 + 8);
            assertThat(levels.error(level)).isLessThan(Levels.PIXEL * Levels.DISTANCES[level]);
            assertThat(levels.vertices(level)).isLessThan(levels.vertices(level - 1));
        }
    }

    @Test
    void aLevelUsesOnlyItsLeadingVertices() throws BadAsset {
        Levels levels = Levels.of(ball(60, 30, 0.4f));
        for (int level = 0; level < Levels.COUNT; level++) {
            int most = Arrays.stream(levels.indices(level)).max().orElseThrow();
            assertThat(most).isLessThan(levels.vertices(level));
        }
        assertThat(levels.vertices(0)).isLessThanOrEqualTo(levels.mesh().vertexCount());
    }

    @Test
    void levelZeroIsTheSameSurface() throws BadAsset {
        Mesh ball = ball(20, 10, 1);
        Levels levels = Levels.of(ball);
        assertThat(corners(levels.mesh())).isEqualTo(corners(ball));
        int[] order = levels.order();
        assertThat(Reordering.rows(ball.positions(), 3, order))
                .isEqualTo(levels.mesh().positions());
        assertThat(Reordering.rows(ball.normals(), 3, order))
                .isEqualTo(levels.mesh().normals());
        assertThat(Reordering.rows(ball.texcoords(), 2, order))
                .isEqualTo(levels.mesh().texcoords());
    }

    @Test
    void everyRunGivesTheSame() throws BadAsset {
        Levels one = Levels.of(ball(90, 45, 0.7f));
        Levels other = Levels.of(ball(90, 45, 0.7f));
        assertThat(other.order()).isEqualTo(one.order());
        for (int level = 0; level < Levels.COUNT; level++) {
            assertThat(other.indices(level)).isEqualTo(one.indices(level));
        }
    }

    @Test
    void whatIsLockedStaysNearBy() throws BadAsset {
        Mesh ball = ball(80, 40, 0.5f);
        BitSet locked = new BitSet();
        locked.set(1000, 1400);
        Levels levels = Levels.of(ball, locked);
        int[] order = levels.order();
        BitSet used = new BitSet();
        Arrays.stream(levels.indices(2)).map(v -> order[v]).forEach(used::set);
        used.and(locked);
        assertThat(used).isEqualTo(locked);
    }

    @Test
    void partsMeetWhereTheirOpenEdgesLieOnEachOther() {
        Mesh left = sheet(0, 4);
        Mesh right = sheet(4, 4);
        List<BitSet> shared = Border.shared(List.of(left, right, sheet(20, 4)));
        assertThat(shared.get(0).cardinality()).isEqualTo(5);
        assertThat(shared.get(0).stream().allMatch(v -> left.position(v).x() == 4))
                .isTrue();
        assertThat(shared.get(1).stream().allMatch(v -> right.position(v).x() == 4))
                .isTrue();
        assertThat(shared.get(2).isEmpty()).isTrue();
    }

    @Test
    void smallThingsKeepTheirTriangles() throws BadAsset {
        Levels levels = Levels.of(ball(4, 3, 1e-3f));
        for (int level = 0; level < Levels.COUNT; level++) {
            assertThat(levels.triangles(level)).isGreaterThan(0);
        }
        assertThat(Levels.of(Mesh.of(new float[0], new float[0], new int[0])).triangles(4))
                .isZero();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, -1e30f}) {
            Mesh ball = ball(8, 4, 1);
            ball.positions()[17] = bad;
            assertThatThrownBy(() -> Levels.of(ball)).isInstanceOf(BadAsset.class);
        }
    }

    @Test
    void degenerateMeshesAreEndured() throws BadAsset {
        float[] same = new float[300];
        int[] indices = new int[300];
        Arrays.setAll(indices, i -> i % 100);
        assertThat(Levels.of(Mesh.of(same, new float[300], indices)).triangles(0))
                .isEqualTo(100);
        assertThat(Levels.of(Mesh.of(same, new float[300], new int[300])).triangles(0))
                .isEqualTo(100);
    }

    @Test
    void distanceDecidesTheLevel() {
        assertThat(Levels.at(1, 1)).isZero();
        assertThat(Levels.at(5, 1)).isEqualTo(1);
        assertThat(Levels.at(60, 1)).isEqualTo(3);
        assertThat(Levels.at(60, 2)).isEqualTo(2);
        assertThat(Levels.at(1e9, 1)).isEqualTo(4);
    }

    /// The corners of all triangles, however they are numbered and ordered.
    private static List<String> corners(Mesh mesh) {
        return Arrays.stream(mesh.indices())
                .mapToObj(v -> mesh.position(v).toString())
                .sorted()
                .toList();
    }

    private static Mesh sheet(int left, int side) {
        int row = side + 1;
        float[] positions = new float[row * row * 3];
        int[] indices = new int[side * side * 6];
        int at = 0;
        for (int v = 0; v < row * row; v++) {
            positions[v * 3] = left + v % row;
            positions[v * 3 + 2] = v / row;
        }
        for (int q = 0; q < side * side; q++) {
            int a = q / side * row + q % side;
            for (int corner : new int[] {a, a + row, a + 1, a + 1, a + row, a + row + 1}) {
                indices[at++] = corner;
            }
        }
        return Mesh.of(positions, Normals.smooth(positions, indices), indices);
    }

    private static Mesh ball(int around, int rings, float radius) {
        int row = around + 1;
        float[] positions = new float[row * (rings + 1) * 3];
        float[] normals = new float[positions.length];
        float[] texcoords = new float[row * (rings + 1) * 2];
        int[] indices = new int[around * rings * 6];
        int at = 0;
        for (int v = 0; v < row * (rings + 1); v++) {
            double turn = 2 * Math.PI * (v % row % around) / around;
            double rise = Math.PI * (v / row) / rings;
            float[] out = {
                (float) (Math.sin(rise) * Math.cos(turn)),
                (float) Math.cos(rise),
                (float) (-Math.sin(rise) * Math.sin(turn))
            };
            for (int i = 0; i < 3; i++) {
                normals[v * 3 + i] = out[i];
                positions[v * 3 + i] = out[i] * radius;
            }
            texcoords[v * 2] = v % row / (float) around;
            texcoords[v * 2 + 1] = v / row / (float) rings;
        }
        for (int q = 0; q < around * rings; q++) {
            int a = q / around * row + q % around;
            for (int corner : new int[] {a, a + row, a + 1, a + 1, a + row, a + row + 1}) {
                indices[at++] = corner;
            }
        }
        return new Mesh(positions, normals, texcoords, indices);
    }
}
