package studio.assets.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.assets.BadAsset;
import studio.assets.level.Levels;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Vec3;

class BakedTest {
    private static final String NAME = "furniture/test/thing";

    @Test
    void aThingComesBackAsItWas() throws BadAsset {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 25; i++) {
            Model model = Things.of(random);
            Baked baked = baked(model);
            Model again = baked.model();
            assertThat(again.anchors()).isEqualTo(model.anchors());
            assertThat(again.parts()).hasSameSizeAs(model.parts());
            for (int p = 0; p < model.parts().size(); p++) {
                Part before = model.parts().get(p);
                Part after = again.parts().get(p);
                assertThat(after.slot()).isEqualTo(before.slot());
                assertThat(after.finish()).isEqualTo(before.finish());
                assertThat(after.texture().map(t -> List.of(t.width(), t.height(), t.argb()[0])))
                        .isEqualTo(before.texture().map(t -> List.of(t.width(), t.height(), t.argb()[0])));
                sameMesh(
                        Levels.of(before.mesh()).mesh(),
                        after.mesh(),
                        model.bounds().size());
            }
        }
    }

    /// Positions within half a step of 65,535, directions within a degree, triangles the same.
    private static void sameMesh(Mesh before, Mesh after, Vec3 size) {
        double[] step = {size.x() / 65_535, size.y() / 65_535, size.z() / 65_535};
        int[] one = before.indices();
        int[] other = after.indices();
        assertThat(other).hasSameSizeAs(one);
        for (int corner = 0; corner < one.length; corner++) {
            int a = one[corner];
            int b = other[corner];
            double cosine = 0;
            double length = 0;
            for (int axis = 0; axis < 3; axis++) {
                assertThat((double) after.positions()[b * 3 + axis])
                        .isCloseTo(before.positions()[a * 3 + axis], within(step[axis] * 0.51 + 1e-6));
                cosine += before.normals()[a * 3 + axis] * (double) after.normals()[b * 3 + axis];
                length += before.normals()[a * 3 + axis] * (double) before.normals()[a * 3 + axis];
            }
            assertThat(cosine / Math.sqrt(length)).isGreaterThan(StrictMath.cos(Math.toRadians(1)));
            for (int side = 0; side < 2 && before.texcoords().length > 0; side++) {
                assertThat(after.texcoords()[b * 2 + side]).isCloseTo(before.texcoords()[a * 2 + side], within(3e-5f));
            }
        }
    }

    @Test
    void directionsAreRightToATenthOfADegree() {
        SplittableRandom random = new SplittableRandom(2);
        float[] back = new float[3];
        for (int i = 0; i < 20_000; i++) {
            Vec3 d =
                    new Vec3(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(-1, 1)).normalized();
            int packed = Octahedron.packed((float) d.x(), (float) d.y(), (float) d.z());
            Octahedron.unpack(packed & 0xffff, packed >>> 16, back, 0);
            double cosine = d.x() * back[0] + d.y() * back[1] + d.z() * back[2];
            assertThat(cosine).isGreaterThan(StrictMath.cos(Math.toRadians(0.1)));
        }
    }

    @Test
    void levelsGrowCoarserAndUseWhatFinerOnesUse() throws BadAsset {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 15; i++) {
            Baked baked = baked(Things.of(random));
            for (int part = 0; part < baked.partCount(); part++) {
                Levels levels = baked.levels(part);
                for (int level = 1; level < Levels.COUNT; level++) {
                    assertThat(levels.triangles(level)).isLessThanOrEqualTo(levels.triangles(level - 1));
                    Mesh mesh = baked.mesh(part, level);
                    assertThat(mesh.indices()).isEqualTo(levels.indices(level));
                    assertThat(mesh.vertexCount()).isEqualTo(levels.vertices(level));
                    assertThat(mesh.positions())
                            .isEqualTo(java.util.Arrays.copyOf(levels.mesh().positions(), mesh.positions().length));
                }
                assertThat(baked.error(4)).isGreaterThanOrEqualTo(baked.error(1));
            }
        }
    }

    @Test
    void theHullHoldsEveryPoint() throws BadAsset {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 25; i++) {
            Model model = Things.of(random);
            Hull hull = baked(model).hull();
            assertThat(hull.points().size()).isLessThan(120);
            for (Part part : model.parts()) {
                for (int v = 0; v < part.mesh().vertexCount(); v++) {
                    assertThat(hull.outside(part.mesh().position(v))).isLessThan(1e-6);
                }
            }
            assertThat(hull.outside(model.bounds().max().times(1.2).plus(Vec3.ONE)))
                    .isPositive();
        }
    }

    @Test
    void flatAndThinThingsHaveAHullToo() throws BadAsset {
        float[] square = {0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1};
        float[] up = {0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0};
        Mesh sheet = Mesh.of(square, up, new int[] {0, 2, 1, 0, 3, 2});
        Hull hull = baked(Model.of(Part.of("body", sheet, studio.math.surface.Material.of(studio.math.Color.WHITE, 1))))
                .hull();
        assertThat(hull.outside(new Vec3(0.5, 0, 0.5))).isLessThanOrEqualTo(0);
        assertThat(hull.outside(new Vec3(0.5, 0.1, 0.5))).isPositive();
    }

    @Test
    void picturesHaveAllTheirHalves() throws BadAsset {
        int[] argb = new int[64 * 16];
        java.util.Arrays.setAll(argb, i -> i * 7919 | 255 << 24);
        Mesh ball = Things.of(new SplittableRandom(6)).parts().getFirst().mesh();
        Part part = new Part(
                "body",
                ball,
                studio.math.surface.Material.of(studio.math.Color.WHITE, 1),
                java.util.Optional.of(new Texture(64, 16, argb)));
        Baked baked = baked(Model.of(part, part));
        assertThat(baked.picture(0, 0).argb()).isEqualTo(argb);
        assertThat(baked.picture(0, 2).width()).isEqualTo(16);
        assertThat(baked.picture(0, 99).argb()).hasSize(1);
        Model model = baked.model();
        assertThat(model.parts().get(0).texture())
                .isEqualTo(model.parts().get(1).texture());
    }

    @Test
    void otherFilesAreRefused() throws BadAsset {
        byte[] good = Baking.bytes(NAME, Things.of(new SplittableRandom(7)), List.of(new Source("a/b.obj", 5, 6)));
        assertThat(Baked.of(ByteBuffer.wrap(good), NAME).sources()).containsExactly(new Source("a/b.obj", 5, 6));
        assertThatThrownBy(() -> Baked.of(ByteBuffer.wrap(good), "furniture/test/other"))
                .isInstanceOf(BadAsset.class);
        for (int length : new int[] {0, 3, 31, 32, 60, good.length / 2, good.length - 1}) {
            assertThatThrownBy(() -> Baked.of(ByteBuffer.wrap(java.util.Arrays.copyOf(good, length)), NAME))
                    .isInstanceOf(BadAsset.class);
        }
        for (int at : new int[] {0, 4, 9, 17, 21, 25, 40, good.length - 1}) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            assertThatThrownBy(() -> Baked.of(ByteBuffer.wrap(bad), NAME)).isInstanceOf(BadAsset.class);
        }
    }

    /// Whoever forges the sum too gets no further than to a refusal, or to some other thing.
    @Test
    void forgedFilesAreReadOrRefused() throws BadAsset {
        SplittableRandom random = new SplittableRandom(8);
        int read = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] bad = i % 100 == 0 ? forged : forged.clone();
            if (i % 100 == 0) {
                forged = Baking.bytes(NAME, Things.of(random), List.of(new Source("a.obj", 1, 2)));
                bad = forged.clone();
            }
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                int most = random.nextBoolean() ? Math.min(bad.length, 1_500) : bad.length;
                int at = random.nextInt(12, most);
                bad[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0 : 255);
            }
            ByteBuffer file = ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN);
            file.putLong(24, 0);
            file.putLong(16, bad.length);
            file.putInt(0, Baking.MAGIC);
            file.putInt(4, Baking.VERSION);
            file.putInt(Baking.SUM, Baking.sum(file));
            try {
                Baked baked = Baked.of(file, NAME);
                for (int level = 0; level < Levels.COUNT; level++) {
                    read += baked.model(level, level).parts().isEmpty() ? 0 : 1;
                }
            } catch (BadAsset e) {
                assertThat(e).hasMessageMatching(".{8,}");
            }
        }
        assertThat(read).as("how many were read all the same").isGreaterThan(50);
    }

    private static byte[] forged = new byte[0];

    private static Baked baked(Model model) throws BadAsset {
        return Baked.of(ByteBuffer.wrap(Baking.bytes(NAME, model, List.of())), NAME);
    }
}
