package studio.assets.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.BadAsset;
import studio.assets.motion.Motion.Manner;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Vec3;

/// A recorded clip says how far each joint turns from the bind pose, whatever the rig's own axes are.
class ClipReaderTest {
    private static final Quat QUARTER = Quat.axisAngle(Vec3.Z, Math.PI / 2);

    private static Motion read(Joint turning, Quat end) throws BadAsset {
        byte[] bytes = Rigs.clip(turning, end);
        Bind bind = Bind.of(Glb.parse(bytes));
        return new ClipReader(bind).read("test", Manner.STRIDING, Glb.parse(bytes));
    }

    private static void isNear(Vec3 actual, Vec3 expected) {
        assertThat(actual.distance(expected)).as("%s is %s", actual, expected).isLessThan(1e-5);
    }

    @Test
    void aTurnedArmCarriesItsForearmAndNothingElse() throws BadAsset {
        Posture end = read(Joint.LEFT_ARM, QUARTER).at(1 - 1e-9);
        isNear(end.turn(Joint.LEFT_ARM).rotate(Vec3.X), Vec3.Y);
        isNear(end.turn(Joint.LEFT_FOREARM).rotate(Vec3.X), Vec3.Y);
        isNear(end.turn(Joint.RIGHT_ARM).rotate(Vec3.X), Vec3.X);
        isNear(end.turn(Joint.LEFT_SHOULDER).rotate(Vec3.X), Vec3.X);
    }

    @Test
    void halfWayIsHalfTheTurn() throws BadAsset {
        Posture half = read(Joint.LEFT_ARM, QUARTER).at(0.5);
        isNear(half.turn(Joint.LEFT_ARM).rotate(Vec3.X), new Vec3(Math.sqrt(0.5), Math.sqrt(0.5), 0));
    }

    @Test
    void itBeginsAtTheFirstKeyAndRepeats() throws BadAsset {
        Motion motion = read(Joint.HEAD, QUARTER);
        assertThat(motion.seconds()).isCloseTo(1, within(1e-6));
        isNear(motion.at(0).turn(Joint.HEAD).rotate(Vec3.X), Vec3.X);
        isNear(
                motion.at(7.25).turn(Joint.HEAD).rotate(Vec3.X),
                motion.at(0.25).turn(Joint.HEAD).rotate(Vec3.X));
        isNear(
                motion.at(-0.75).turn(Joint.HEAD).rotate(Vec3.X),
                motion.at(0.25).turn(Joint.HEAD).rotate(Vec3.X));
    }

    @Test
    void travelIsTakenOut() throws BadAsset {
        Motion motion = read(Joint.HEAD, QUARTER);
        for (double t = 0; t < 1; t += 0.1) {
            isNear(motion.at(t).hips(), Vec3.ZERO);
        }
    }

    @Test
    void bonesPointFromJointToTip() throws BadAsset {
        Motion motion = read(Joint.HEAD, QUARTER);
        isNear(motion.direction(Joint.LEFT_ARM), Vec3.X);
        isNear(motion.direction(Joint.RIGHT_FOREARM), Vec3.X.negated());
        isNear(motion.direction(Joint.LEFT_THIGH), Vec3.Y.negated());
        isNear(motion.direction(Joint.HEAD), Vec3.ZERO);
    }

    @Test
    void filesCutShortAnywhereAreRefused() {
        byte[] whole = Rigs.clip(Joint.HEAD, QUARTER);
        Seed seed = new Seed(5);
        for (int i = 0; i < 60; i++) {
            int length = seed.derive(i).below(whole.length);
            assertThatThrownBy(() -> Glb.parse(Arrays.copyOf(whole, length))).isInstanceOf(BadAsset.class);
        }
    }

    /// Any single damaged byte gives a clip or a refusal, never another error.
    @Test
    void damagedFilesAreReadOrRefused() {
        byte[] whole = Rigs.clip(Joint.HEAD, QUARTER);
        Seed seed = new Seed(6);
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            damaged[seed.derive(i).below(whole.length)] ^=
                    (byte) (1 << seed.derive("bit").derive(i).below(8));
            try {
                Bind bind = Bind.of(Glb.parse(damaged));
                new ClipReader(bind).read("test", Manner.IN_PLACE, Glb.parse(damaged));
            } catch (BadAsset e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 149);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"count\":2,>\"count\":2000000000,",
                "\"count\":2,>\"count\":-2,",
                "\"componentType\":5126>\"componentType\":5123",
                "\"bufferView\":1,>\"bufferView\":999,",
                "Rig_Head>Rig_Hand",
                "\"version\":\"2.0\"}>\"version\":\"2.0\"",
                "\"children\":[1,>\"children\":[0,"
            })
    void descriptionsThatLieAreRefused(String change) {
        String[] sides = change.split(">", -1);
        byte[] lying = changed(Rigs.clip(Joint.HEAD, QUARTER), sides[0], sides[1]);
        assertThatThrownBy(() -> {
                    Bind bind = Bind.of(Glb.parse(lying));
                    new ClipReader(bind).read("test", Manner.IN_PLACE, Glb.parse(lying));
                })
                .isInstanceOf(BadAsset.class);
    }

    private static byte[] changed(byte[] glb, String from, String to) {
        String text = new String(glb, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        String replaced = text.replaceFirst(java.util.regex.Pattern.quote(from), to);
        int grown = replaced.length() - text.length();
        byte[] bytes = replaced.getBytes(StandardCharsets.ISO_8859_1);
        var view = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        view.putInt(8, bytes.length);
        view.putInt(12, view.getInt(12) + grown);
        return bytes;
    }
}
