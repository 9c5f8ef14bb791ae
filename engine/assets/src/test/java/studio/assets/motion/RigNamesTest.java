package studio.assets.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What rigs call a person's joints.
class RigNamesTest {
    private static void check(Joint joint, String... names) {
        for (String name : names) {
            assertThat(RigNames.of(List.of(name))).as(name).containsKey(joint);
        }
    }

    @Test
    void limbsHaveManyNames() {
        check(Joint.LEFT_THIGH, "LeftUpLeg", "mixamorig:LeftUpLeg", "upperleg.l", "L_Thigh", "LeftHip", "thigh_l");
        check(Joint.RIGHT_SHIN, "RightLeg", "lowerleg.r", "RightKnee", "calf_r", "R Shin", "mixamorig5RightLeg");
        check(Joint.LEFT_FOREARM, "LeftForeArm", "lowerarm.l", "LeftElbow", "lowerarm_l", "Bip01 L Forearm");
        check(Joint.HIPS, "Hips", "pelvis", "mixamorig:Hips", "Armature_Hips");
        check(Joint.RIGHT_INDEX2, "RightHandIndex2", "index2.r", "index_02_r");
    }

    @Test
    void shouldersOfRigsWithElbowsAreUpperArms() {
        Map<Joint, Integer> found = RigNames.of(List.of("LeftCollar", "LeftShoulder", "LeftElbow", "LeftWrist"));
        assertThat(found)
                .containsEntry(Joint.LEFT_SHOULDER, 0)
                .containsEntry(Joint.LEFT_ARM, 1)
                .containsEntry(Joint.LEFT_FOREARM, 2)
                .containsEntry(Joint.LEFT_HAND, 3);
    }

    @Test
    void othersAreNobodysJoints() {
        assertThat(RigNames.of(List.of("Sword", "kneeIK.l", "Cape_03", "", "::", "left", "handslot.r")))
                .isEmpty();
    }
}
