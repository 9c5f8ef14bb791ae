package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.figure.Rig;
import studio.assets.motion.Joint;
import studio.math.Vec3;

/// Matches the body's bones to the joints of motions.
final class HumanRig {
    private static final List<String> FINGERS = List.of("THUMB", "INDEX", "MIDDLE", "RING", "PINKY");

    private HumanRig() {}

    /// The rig of a shaped body, in metres.
    static Rig of(Skeleton skeleton, float[] positions) {
        List<Rig.Bone> bones = new ArrayList<>();
        for (int i = 0; i < skeleton.size(); i++) {
            bones.add(new Rig.Bone(
                    skeleton.name(i),
                    skeleton.parent(i),
                    middle(skeleton.around(i), positions),
                    joint(skeleton.name(i))));
        }
        return new Rig(bones);
    }

    /// The middle of some vertices.
    static Vec3 middle(int[] vertices, float[] positions) {
        Vec3 sum = Vec3.ZERO;
        for (int v : vertices) {
            sum = sum.plus(new Vec3(positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]));
        }
        return sum.times(1.0 / vertices.length);
    }

    /// The joint of a bone; bones between joints follow the bone before.
    static Optional<Joint> joint(String bone) {
        return switch (bone) {
            case "root" -> Optional.of(Joint.HIPS);
            case "spine05" -> Optional.of(Joint.SPINE);
            case "spine03" -> Optional.of(Joint.SPINE1);
            case "spine02" -> Optional.of(Joint.CHEST);
            case "neck01" -> Optional.of(Joint.NECK);
            case "head" -> Optional.of(Joint.HEAD);
            default -> sided(bone);
        };
    }

    private static Optional<Joint> sided(String bone) {
        if (!bone.endsWith(".L") && !bone.endsWith(".R")) {
            return Optional.empty();
        }
        String side = bone.endsWith(".L") ? "LEFT_" : "RIGHT_";
        String name = bone.substring(0, bone.length() - 2);
        return limb(name).map(limb -> Joint.valueOf(side + limb));
    }

    private static Optional<String> limb(String name) {
        return switch (name) {
            case "clavicle" -> Optional.of("SHOULDER");
            case "upperarm01" -> Optional.of("ARM");
            case "lowerarm01" -> Optional.of("FOREARM");
            case "wrist" -> Optional.of("HAND");
            case "upperleg01" -> Optional.of("THIGH");
            case "lowerleg01" -> Optional.of("SHIN");
            case "foot" -> Optional.of("FOOT");
            case "toe1-1", "toe2-1", "toe3-1", "toe4-1", "toe5-1" -> Optional.of("TOES");
            default -> finger(name);
        };
    }

    private static Optional<String> finger(String name) {
        if (!name.matches("finger[1-5]-[1-3]")) {
            return Optional.empty();
        }
        return Optional.of(FINGERS.get(name.charAt(6) - '1') + name.charAt(8));
    }
}
