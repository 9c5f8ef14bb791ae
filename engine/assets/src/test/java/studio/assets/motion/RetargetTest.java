package studio.assets.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studio.assets.BadAsset;
import studio.math.Vec3;

/// Captures with known poses: where a limb's bone points after the turn, and what is refused.
class RetargetTest {
    private static Motion motion(Bvh bvh) throws BadAsset {
        return Retarget.motion("known", BvhReader.parse(bvh.text()));
    }

    /// The direction of a joint's bone in the last frame.
    private static Vec3 bone(Motion motion, Joint joint) {
        return motion.at(0.5).turn(joint).rotate(motion.direction(joint));
    }

    private static void check(Bvh bvh, Joint joint, double x, double y, double z) throws BadAsset {
        Vec3 found = bone(motion(bvh), joint);
        assertThat(found.distance(new Vec3(x, y, z)))
                .as(joint + " points to " + found)
                .isCloseTo(0, within(1e-4));
    }

    @Test
    void limbsPointWhereTheyWereRecorded() throws BadAsset {
        check(Bvh.of("LeftUpLeg X -90"), Joint.LEFT_THIGH, 0, 0, 1);
        check(Bvh.of("LeftUpLeg X -90"), Joint.RIGHT_THIGH, 0, -1, 0);
        check(Bvh.of("LeftUpLeg X -90", "LeftLeg X 90"), Joint.LEFT_SHIN, 0, -1, 0);
        check(Bvh.of("LeftArm Z 90"), Joint.LEFT_ARM, 0, 1, 0);
        check(Bvh.of("RightArm Z 90"), Joint.RIGHT_ARM, 0, -1, 0);
        check(Bvh.of("RightArm Y 90"), Joint.RIGHT_ARM, 0, 0, 1);
        check(Bvh.of("Hips Y 90"), Joint.LEFT_ARM, 0, 0, -1);
    }

    @Test
    void namesAndAxesOfOtherProgramsMeanTheSame() throws BadAsset {
        check(Bvh.of("LeftUpLeg X -90").prefixed("mixamorig:"), Joint.LEFT_THIGH, 0, 0, 1);
        check(Bvh.of("LeftUpLeg X -90").withZUp(), Joint.LEFT_THIGH, 0, 0, 1);
        check(Bvh.of("LeftArm Z 90").withZUp(), Joint.LEFT_ARM, 0, 1, 0);
    }

    /// What a rig lacks goes with what carries it: the fingers with the hand, the chest with the spine.
    @Test
    void whatIsNotRecordedGoesAlong() throws BadAsset {
        Posture posture = motion(Bvh.of("LeftHand Z 40", "Spine X 30")).at(0.5);
        assertThat(posture.turn(Joint.LEFT_INDEX2)).isEqualTo(posture.turn(Joint.LEFT_HAND));
        assertThat(posture.turn(Joint.CHEST)).isEqualTo(posture.turn(Joint.SPINE));
    }

    @Test
    void theWayIsTakenOutAndTellsTheManner() throws BadAsset {
        Motion walks = motion(Bvh.of().going(140));
        assertThat(walks.manner()).isEqualTo(Motion.Manner.STRIDING);
        assertThat(walks.at(0.499).hips().z()).isCloseTo(0, within(0.01));
        assertThat(motion(Bvh.of()).manner()).isEqualTo(Motion.Manner.IN_PLACE);
    }

    @Test
    void whatEndsElsewhereIsHeldAndTheRestRepeats() throws BadAsset {
        Motion sits = motion(Bvh.of("LeftUpLeg X -80", "RightUpLeg X -80"));
        assertThat(sits.wrapped(7)).isEqualTo(0.5);
        assertThat(motion(Bvh.of("Head Y 5")).wrapped(0.7)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void whatIsNoPersonIsRefusedWithTheReason() {
        String cat = Bvh.of().text().replace("UpLeg", "Paw");
        assertThatThrownBy(() -> Retarget.motion("cat", BvhReader.parse(cat)))
                .isInstanceOf(BadAsset.class)
                .hasMessageContaining("left thigh");
    }

    /// Whatever is changed in a file, reading gives a motion or a reason.
    @Test
    void damagedFilesGiveReasons() {
        String whole = Bvh.of("LeftUpLeg X -90").text();
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(whole);
            for (int k = random.nextInt(1, 4); k > 0; k--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) random.nextInt(32, 127));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 60)));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
                }
            }
            try {
                Motion motion = Retarget.motion("damaged", BvhReader.parse(text.toString()));
                assertThat(motion.at(0.3).hips().length()).isFinite();
            } catch (BadAsset e) {
                refused++;
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void boundsHold() {
        String whole = Bvh.of().text();
        for (String wrong : new String[] {
            whole.replaceFirst("Frames: 2", "Frames: 2000000000"),
            whole.replaceFirst("Frame Time: 0.5", "Frame Time: NaN"),
            whole.replaceFirst("Frame Time: 0.5", "Frame Time: -1"),
            whole.replaceFirst("CHANNELS 6", "CHANNELS 600"),
            whole.replaceFirst(Pattern.quote("0 100 0"), "0 1e300 0"),
            "HIERARCHY ROOT Hips { " + "JOINT a { ".repeat(100_000),
            "",
        }) {
            assertThatThrownBy(() -> Retarget.motion("wrong", BvhReader.parse(wrong)))
                    .isInstanceOf(BadAsset.class);
        }
    }
}
