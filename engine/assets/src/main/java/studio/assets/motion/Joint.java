package studio.assets.motion;

import java.util.List;
import java.util.Optional;

/// The joints of a person that motions turn. Left and right are the person's own.
///
/// The names are those of the humanoid rigs that clips are recorded on. A limb's bone runs from its joint to its tip;
/// bodies with other rest poses are first aligned with the motion's along these bones.
public enum Joint {
    HIPS("Hips", ""),
    SPINE("Spine", ""),
    SPINE1("Spine1", ""),
    CHEST("Spine2", ""),
    NECK("Neck", ""),
    HEAD("Head", ""),
    LEFT_SHOULDER("LeftShoulder", ""),
    LEFT_ARM("LeftArm", "LeftForeArm"),
    LEFT_FOREARM("LeftForeArm", "LeftHand"),
    LEFT_HAND("LeftHand", "LeftHandMiddle1"),
    LEFT_THUMB1("LeftHandThumb1", "LeftHandThumb2"),
    LEFT_THUMB2("LeftHandThumb2", "LeftHandThumb3"),
    LEFT_THUMB3("LeftHandThumb3", ""),
    LEFT_INDEX1("LeftHandIndex1", "LeftHandIndex2"),
    LEFT_INDEX2("LeftHandIndex2", "LeftHandIndex3"),
    LEFT_INDEX3("LeftHandIndex3", ""),
    LEFT_MIDDLE1("LeftHandMiddle1", "LeftHandMiddle2"),
    LEFT_MIDDLE2("LeftHandMiddle2", "LeftHandMiddle3"),
    LEFT_MIDDLE3("LeftHandMiddle3", ""),
    LEFT_RING1("LeftHandRing1", "LeftHandRing2"),
    LEFT_RING2("LeftHandRing2", "LeftHandRing3"),
    LEFT_RING3("LeftHandRing3", ""),
    LEFT_PINKY1("LeftHandPinky1", "LeftHandPinky2"),
    LEFT_PINKY2("LeftHandPinky2", "LeftHandPinky3"),
    LEFT_PINKY3("LeftHandPinky3", ""),
    LEFT_THIGH("LeftUpLeg", "LeftLeg"),
    LEFT_SHIN("LeftLeg", "LeftFoot"),
    LEFT_FOOT("LeftFoot", ""),
    LEFT_TOES("LeftToeBase", ""),
    RIGHT_SHOULDER("RightShoulder", ""),
    RIGHT_ARM("RightArm", "RightForeArm"),
    RIGHT_FOREARM("RightForeArm", "RightHand"),
    RIGHT_HAND("RightHand", "RightHandMiddle1"),
    RIGHT_THUMB1("RightHandThumb1", "RightHandThumb2"),
    RIGHT_THUMB2("RightHandThumb2", "RightHandThumb3"),
    RIGHT_THUMB3("RightHandThumb3", ""),
    RIGHT_INDEX1("RightHandIndex1", "RightHandIndex2"),
    RIGHT_INDEX2("RightHandIndex2", "RightHandIndex3"),
    RIGHT_INDEX3("RightHandIndex3", ""),
    RIGHT_MIDDLE1("RightHandMiddle1", "RightHandMiddle2"),
    RIGHT_MIDDLE2("RightHandMiddle2", "RightHandMiddle3"),
    RIGHT_MIDDLE3("RightHandMiddle3", ""),
    RIGHT_RING1("RightHandRing1", "RightHandRing2"),
    RIGHT_RING2("RightHandRing2", "RightHandRing3"),
    RIGHT_RING3("RightHandRing3", ""),
    RIGHT_PINKY1("RightHandPinky1", "RightHandPinky2"),
    RIGHT_PINKY2("RightHandPinky2", "RightHandPinky3"),
    RIGHT_PINKY3("RightHandPinky3", ""),
    RIGHT_THIGH("RightUpLeg", "RightLeg"),
    RIGHT_SHIN("RightLeg", "RightFoot"),
    RIGHT_FOOT("RightFoot", ""),
    RIGHT_TOES("RightToeBase", "");

    /// How many there are.
    public static final int COUNT = values().length;

    private final String clipName;
    private final String tipName;

    Joint(String clipName, String tipName) {
        this.clipName = clipName;
        this.tipName = tipName;
    }

    /// Its name in humanoid clips, without a rig's prefix.
    public String clipName() {
        return clipName;
    }

    /// Its index in arrays that hold something for every joint.
    @SuppressWarnings("EnumOrdinal") // Arrays by joint never leave the program.
    public int place() {
        return ordinal();
    }

    /// The joint at which its bone ends, for joints whose bone is aligned before a motion is played.
    public Optional<Joint> tip() {
        return tipName.isEmpty() ? Optional.empty() : named(tipName);
    }

    /// The joint that carries this one; the hips carry themselves.
    public Joint parent() {
        return switch (this) {
            case HIPS, SPINE, LEFT_THIGH, RIGHT_THIGH -> HIPS;
            case SPINE1 -> SPINE;
            case CHEST -> SPINE1;
            case NECK, LEFT_SHOULDER, RIGHT_SHOULDER -> CHEST;
            case LEFT_THUMB1, LEFT_INDEX1, LEFT_MIDDLE1, LEFT_RING1, LEFT_PINKY1 -> LEFT_HAND;
            case RIGHT_THUMB1, RIGHT_INDEX1, RIGHT_MIDDLE1, RIGHT_RING1, RIGHT_PINKY1 -> RIGHT_HAND;
            case HEAD, LEFT_ARM, LEFT_FOREARM, LEFT_HAND, LEFT_SHIN, LEFT_FOOT, LEFT_TOES -> before();
            case RIGHT_ARM, RIGHT_FOREARM, RIGHT_HAND, RIGHT_SHIN, RIGHT_FOOT, RIGHT_TOES -> before();
            case LEFT_THUMB2, LEFT_INDEX2, LEFT_MIDDLE2, LEFT_RING2, LEFT_PINKY2 -> before();
            case LEFT_THUMB3, LEFT_INDEX3, LEFT_MIDDLE3, LEFT_RING3, LEFT_PINKY3 -> before();
            case RIGHT_THUMB2, RIGHT_INDEX2, RIGHT_MIDDLE2, RIGHT_RING2, RIGHT_PINKY2 -> before();
            case RIGHT_THUMB3, RIGHT_INDEX3, RIGHT_MIDDLE3, RIGHT_RING3, RIGHT_PINKY3 -> before();
        };
    }

    private Joint before() {
        List<Joint> order = List.of(values());
        return order.get(order.indexOf(this) - 1);
    }

    /// The joint of a clip's node.
    public static Optional<Joint> named(String clipName) {
        for (Joint joint : values()) {
            if (joint.clipName.equals(clipName)) {
                return Optional.of(joint);
            }
        }
        return Optional.empty();
    }
}
