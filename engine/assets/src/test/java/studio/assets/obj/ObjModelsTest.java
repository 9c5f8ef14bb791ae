package studio.assets.obj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.BadAsset;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Color;
import studio.math.Vec3;

class ObjModelsTest {
    /// A box from 0 to 2, 3 and 4, its faces counter-clockwise seen from outside.
    static final String BOX = """
            # a box
            mtllib box.mtl
            v 0 0 0\nv 2 0 0\nv 2 3 0\nv 0 3 0
            v 0 0 4\nv 2 0 4\nv 2 3 4\nv 0 3 4
            usemtl paint
            f 4 3 2 1
            f 5 6 7 8
            f 1 2 6 5
            f 3 4 8 7
            f 1 5 8 4
            f 2 3 7 6
            """;

    private static final String MATERIALS = """
            newmtl paint
            Kd 0.8 0.1 0.1
            Ks 0.2 0.2 0.2
            Ns 40
            d 1.0
            newmtl pane
            Kd 0.5 0.6 0.7
            d 0.2
            newmtl cloth
            Kd 1 1 1
            map_Kd C:\\\\somewhere\\\\cloth.png
            newmtl leaf
            map_Kd cloth.png
            map_d leaf.png
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void materials() throws IOException {
        Files.writeString(folder.resolve("box.mtl"), MATERIALS);
    }

    @Test
    void aBoxKeepsItsFacesAndItsOutside() throws IOException {
        Model model = read(BOX, Placing.AS_WRITTEN);
        assertThat(model.triangleCount()).isEqualTo(12);
        assertThat(volume(model)).isCloseTo(24, within(1e-6));
        assertThat(model.bounds().min()).isEqualTo(new Vec3(-1, 0, -2));
        assertThat(model.bounds().max()).isEqualTo(new Vec3(1, 3, 2));
        assertThat(model.parts().getFirst().mesh().vertexCount())
                .as("sharp edges")
                .isEqualTo(24);
    }

    @Test
    void aBoxThatIsInsideOutIsTurned() throws IOException {
        String turned = BOX.replaceAll("f (\\d) (\\d) (\\d) (\\d)", "f $4 $3 $2 $1");
        assertThat(volume(read(turned, Placing.AS_WRITTEN))).isCloseTo(24, within(1e-6));
    }

    @Test
    void sizeAndTurnPutAThingIntoTheWorld() throws IOException {
        List<Double> quarter = List.of(0.0, 0.0, 1.0, 0.0, 1.0, 0.0, -1.0, 0.0, 0.0);
        Model model = read(BOX, new Placing(quarter, Optional.of(new Vec3(0.4, 0.9, 0.2))));
        assertThat(model.bounds().size().minus(new Vec3(0.4, 0.9, 0.2)).length())
                .isLessThan(1e-6);
        assertThat(model.bounds().min().y()).isZero();
        assertThat(volume(model)).isCloseTo(0.4 * 0.9 * 0.2, within(1e-6));
    }

    @Test
    void facesThatBendInwardKeepTheirArea() throws IOException {
        // A "U" of eight corners: a fan from its first corner would cover the gap.
        String u = "v 0 0 0\nv 3 0 0\nv 3 3 0\nv 2 3 0\nv 2 1 0\nv 1 1 0\nv 1 3 0\nv 0 3 0\nf 1 2 3 4 5 6 7 8\n";
        Mesh mesh = read(u, Placing.AS_WRITTEN).parts().getFirst().mesh();
        assertThat(mesh.triangleCount()).isEqualTo(6);
        assertThat(area(mesh)).isCloseTo(7, within(1e-6));
    }

    @Test
    void countingBackAndAllKindsOfCornersAreRead() throws IOException {
        String text = """
                v 0 0 0
                v 1 0 0
                v 0 1 0
                vt 0 0
                vt 1 0
                vt 0 1
                vn 0 0 1
                f -3/-3/-1 -2/-2/-1 -1/-1/-1
                f 1//1 2//1 3//1
                f 1/1 2/2 \\
                 3/3 # end
                """;
        assertThat(read(text, Placing.AS_WRITTEN).triangleCount()).isEqualTo(3);
    }

    @Test
    void materialsBecomeOurs() throws IOException {
        picture("cloth.png", 0xff336699);
        picture("leaf.png", 0xffffffff);
        String text = BOX + """
                usemtl pane
                f 1 2 3
                vt 0 0
                vt 1 0
                vt 1 1
                usemtl cloth
                f 1/1 2/2 3/3
                usemtl leaf
                f 1/1 2/2 3/3
                """;
        Model model = read(text, Placing.AS_WRITTEN);
        assertThat(model.parts()).extracting(Part::slot).containsExactly("body", "pane", "cloth", "leaf");
        Part paint = model.parts().get(0);
        assertThat(paint.finish().base().red()).isCloseTo(Color.decode(0.8), within(1e-6));
        assertThat(model.parts().get(1).finish().transmission()).isEqualTo(1);
        assertThat(model.parts().get(2).texture().orElseThrow().argb()[0]).isEqualTo(0xff336699);
        assertThat(model.parts().get(2).finish().base()).isEqualTo(Color.WHITE);
        assertThat(model.parts().get(3).texture()).isPresent();
    }

    @Test
    void withoutItsMaterialsAThingIsPlain() throws IOException {
        Files.delete(folder.resolve("box.mtl"));
        assertThat(read(BOX, Placing.AS_WRITTEN).parts().getFirst().texture()).isEmpty();
        String damaged = BOX + "vt 0 0\nusemtl cloth\nf 1/1 2/1 3/1\n";
        materials();
        Files.writeString(folder.resolve("cloth.png"), "no picture");
        assertThat(read(damaged, Placing.AS_WRITTEN).parts().get(1).texture()).isEmpty();
    }

    @Test
    void sourcesAreAllThatWasRead() throws IOException {
        picture("cloth.png", 0xff000000);
        Files.writeString(folder.resolve("a.obj"), BOX + "vt 0 0\nusemtl cloth\nf 1/1 2/1 3/1\n");
        ObjModels.Read read = ObjModels.read(folder.resolve("a.obj"), Placing.AS_WRITTEN);
        assertThat(read.sources())
                .extracting(p -> p.getFileName().toString())
                .containsExactly("a.obj", "box.mtl", "cloth.png");
    }

    @Test
    void brokenFilesAreRefused() {
        for (String broken : List.of(
                "",
                "f 1 2 3\n",
                "v 0 0\nf 1 1 1\n",
                "v 0 0 zero\n",
                "v 1e999 0 0\n",
                "v 0 0 0\nf 0 1 1\n",
                "v 0 0 0\nf 1 -2 1\n",
                "v 0 0 0\nf 1 1 1\n",
                "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1/4 2 3\n",
                "v 0 0 0\nf 1 1 99999999999\n")) {
            assertThatThrownBy(() -> read(broken, Placing.AS_WRITTEN))
                    .as(broken)
                    .isInstanceOf(BadAsset.class);
        }
    }

    @Test
    void limitsHoldOneAboveAndOneBelow() throws BadAsset {
        byte[] box = BOX.getBytes(StandardCharsets.UTF_8);
        assertThat(ObjReader.read(box, new Limits(9_999, 24, 36, 1)).groups).hasSize(1);
        assertThatThrownBy(() -> ObjReader.read(box, new Limits(9_999, 23, 36, 1)))
                .isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> ObjReader.read(box, new Limits(9_999, 24, 35, 1)))
                .isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> ObjReader.read(box, new Limits(9_999, 24, 36, 0)))
                .isInstanceOf(BadAsset.class);
    }

    @Test
    void whateverTheTextItIsReadOrRefused() throws IOException {
        picture("cloth.png", 0xff336699);
        byte[] good = (BOX + "vn 0 1 0\nvt 0 0\nusemtl cloth\ns 1\nf 1/1/1 2/1/1 3/1/1 4/1/1 5/1/1\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] materials = MATERIALS.getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(11);
        int read = 0;
        for (int i = 0; i < 700; i++) {
            Files.write(folder.resolve("m.obj"), mutated(good, random));
            Files.write(folder.resolve("box.mtl"), mutated(materials, random));
            try {
                read += ObjModels.read(folder.resolve("m.obj"), Placing.sized(new Vec3(1, 1, 1)))
                                        .model()
                                        .triangleCount()
                                > 0
                        ? 1
                        : 0;
            } catch (BadAsset e) {
                assertThat(e).hasMessageMatching("(?s).{8,}");
            }
        }
        assertThat(read).as("how many were still readable").isBetween(40, 660);
    }

    static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] bad = good.clone();
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(4)) {
                case 0 -> bad[at] = (byte) random.nextInt(256);
                case 1 -> bad[at] = (byte) "0123456789-./ \n\\ef".charAt(random.nextInt(18));
                case 2 -> bad = java.util.Arrays.copyOf(bad, Math.max(1, at));
                default ->
                    System.arraycopy(
                            good, 0, bad, Math.min(at, bad.length), Math.min(good.length, bad.length - at) / 2);
            }
        }
        return bad;
    }

    private Model read(String text, Placing placing) throws IOException {
        Files.writeString(folder.resolve("thing.obj"), text);
        return ObjModels.read(folder.resolve("thing.obj"), placing).model();
    }

    private void picture(String name, int argb) throws IOException {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, argb);
        }
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private static double area(Mesh mesh) {
        double sum = 0;
        for (int t = 0; t < mesh.indices().length; t += 3) {
            Vec3 a = mesh.position(mesh.indices()[t]);
            Vec3 b = mesh.position(mesh.indices()[t + 1]);
            Vec3 c = mesh.position(mesh.indices()[t + 2]);
            sum += b.minus(a).cross(c.minus(a)).length() / 2;
        }
        return sum;
    }

    /// What the triangles enclose: positive when they face outward.
    private static double volume(Model model) {
        double sum = 0;
        for (Part part : model.parts()) {
            Mesh mesh = part.mesh();
            for (int t = 0; t < mesh.indices().length; t += 3) {
                Vec3 a = mesh.position(mesh.indices()[t]);
                Vec3 b = mesh.position(mesh.indices()[t + 1]);
                Vec3 c = mesh.position(mesh.indices()[t + 2]);
                sum += a.dot(b.cross(c)) / 6;
            }
        }
        return sum;
    }
}
