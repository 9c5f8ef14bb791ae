package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.assets.BadAsset;
import studio.assets.figure.FaceUnit;

/// Rows of whole-body shape move vertices; no other row can be asked for.
class TargetsTest {
    private static final String LIST = """
            {"targets":{"data/targets/macrodetails/tall.target":[],"data/targets/genitals/x.target":[],
            "data/targets/breast/y.target":[]},"images":{}}""";

    @TempDir
    private Path folder;

    /// Three rows of two vertices; every number of row r is 1000·(r + 1).
    private Targets targets() throws IOException {
        ByteBuffer rows = ByteBuffer.allocate(3 * 12).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 18; i++) {
            rows.putShort((short) (1000 * (i / 6 + 1)));
        }
        Path file = Files.write(folder.resolve("targets.bin"), rows.array());
        return new Targets(file, Targets.parseNames(LIST), 2);
    }

    @Test
    void namesAreSortedAsTheRowsAre() throws IOException {
        assertThat(Targets.parseNames(LIST))
                .containsExactly(
                        "data/targets/breast/y.target",
                        "data/targets/genitals/x.target",
                        "data/targets/macrodetails/tall.target");
    }

    @Test
    void aShareOfARowIsAdded() throws IOException {
        float[] positions = new float[6];
        targets().add("tall", 0.5, positions);
        for (float position : positions) {
            assertThat(position).isCloseTo(1.5f, within(1e-5f));
        }
    }

    @Test
    void rowsThatAreNotAdmittedChangeNothing() throws IOException {
        float[] positions = new float[6];
        for (String name : List.of("x", "../genitals/x", "y", "../breast/y", "", "data/targets/genitals/x")) {
            targets().add(name, 1, positions);
        }
        assertThat(positions).containsOnly(0f);
    }

    @Test
    void ofTheFaceOnlyItsMovementsAreAdmitted() throws IOException {
        String list = """
                {"targets":{"data/targets/expression/units/asian/eye-left-slit.target":[],
                "data/targets/expression/x.target":[],"data/targets/genitals/x.target":[]}}""";
        Path file = Files.write(folder.resolve("faces.bin"), new byte[] {
            0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3
        });
        Targets targets = new Targets(file, Targets.parseNames(list), 2);
        float[] positions = new float[6];
        for (String name : List.of("../x", "x", "../../genitals/x", "asian/../../../genitals/x", "", "asian/none")) {
            targets.addFace(name, 1, positions);
        }
        assertThat(positions).containsOnly(0f);
        targets.addFace("asian/eye-left-slit", 1, positions);
        assertThat(positions[5]).isCloseTo(0.256f, within(1e-5f));
        FaceTargets faces = FaceTargets.of(targets, Look.Origin.ASIAN, 2);
        assertThat(faces.vertices(FaceUnit.EYE_LEFT_SLIT)).containsExactly(0, 1);
        assertThat(faces.vertices(FaceUnit.MOUTH_OPEN)).isEmpty();
    }

    @Test
    void bakedFacesComeBackAndDamagedOnesAreRefused() throws IOException {
        FaceTargets faces = FaceTargets.of(targets(), Look.Origin.AFRICAN, 2);
        Path file = folder.resolve("faces.crate");
        FaceTargets.write(faces, new Crate.Packing("faces")).close(file);
        FaceTargets back = FaceTargets.read(new Crate.Unpacking(file, "faces"), 2);
        assertThat(back.vertices(FaceUnit.NECK_PLATYSMA)).isEmpty();
        Path wrong = folder.resolve("wrong.crate");
        new Crate.Packing("faces").ints(new int[] {7}).floats(new float[3]).close(wrong);
        assertThatThrownBy(() -> FaceTargets.read(new Crate.Unpacking(wrong, "faces"), 2))
                .isInstanceOf(BadAsset.class);
    }

    @Test
    void aFileOfAnotherSizeIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("short.bin"), new byte[35]);
        List<String> names = Targets.parseNames(LIST);
        assertThatThrownBy(() -> new Targets(file, names, 2)).isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> Targets.parseNames("{}")).isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> Targets.parseNames("[")).isInstanceOf(BadAsset.class);
    }
}
