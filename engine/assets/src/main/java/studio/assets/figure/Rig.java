package studio.assets.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.assets.motion.Joint;
import studio.assets.motion.Motion;
import studio.assets.motion.Posture;
import studio.math.Quat;
import studio.math.Vec3;

/// A skeleton at rest: bones in an order in which parents come first, each with the place where it turns, some
/// matched
/// to joints of motions. Bones without a joint follow their parents.
public final class Rig {
    /// A bone.
    ///
    /// @param parent index of its parent, −1 for the root
    /// @param head where it turns, in metres, at rest
    /// @param joint what motions call it
    public record Bone(String name, int parent, Vec3 head, Optional<Joint> joint) {}

    private final List<Bone> bones;
    private final Map<Joint, Integer> leading = new EnumMap<>(Joint.class);

    public Rig(List<Bone> bones) {
        this.bones = List.copyOf(bones);
        for (int i = 0; i < bones.size(); i++) {
            if (bones.get(i).parent() >= i) {
                throw new IllegalArgumentException("a bone stands before its parent");
            }
            int index = i;
            bones.get(i).joint().ifPresent(joint -> leading.putIfAbsent(joint, index));
        }
        if (!leading.containsKey(Joint.HIPS)) {
            throw new IllegalArgumentException("a rig has hips");
        }
    }

    public int size() {
        return bones.size();
    }

    public Bone bone(int index) {
        return bones.get(index);
    }

    /// The index of the first bone of a joint.
    Optional<Integer> boneOf(Joint joint) {
        return Optional.ofNullable(leading.get(joint));
    }

    /// The index of a bone by its name.
    Optional<Integer> boneNamed(String name) {
        for (int i = 0; i < bones.size(); i++) {
            if (bones.get(i).name().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// How high the hips are at rest, in metres.
    double hipHeight() {
        return headOf(Joint.HIPS).y();
    }

    private Vec3 headOf(Joint joint) {
        return boneOf(joint).map(index -> bones.get(index).head()).orElse(Vec3.ZERO);
    }

    /// Where a joint turns at rest; the origin for one that the rig lacks.
    Vec3 rest(Joint joint) {
        return headOf(joint);
    }

    /// The bones in a posture: how far each is turned from rest, and where it turns.
    record Stance(List<Quat> turns, List<Vec3> heads) {
        Stance {
            turns = List.copyOf(turns);
            heads = List.copyOf(heads);
        }

        Stance moved(Vec3 by) {
            return new Stance(turns, heads.stream().map(head -> head.plus(by)).toList());
        }

        Vec3 head(Rig rig, Joint joint) {
            return rig.boneOf(joint).map(heads::get).orElse(Vec3.ZERO);
        }
    }

    /// The bones' transforms in a moment of a motion: twelve numbers a bone, three rows of a matrix that maps rest
    /// positions to posed ones.
    ///
    /// A bone is first aligned with the motion's bind pose by the shortest turn, then turned as the motion says.
    /// Lengths stay
    /// the body's own; the hips' way is scaled to the body's hip height. What the posture touches is touched.
    float[] pose(Motion motion, Posture posture) {
        return matrices(stance(motion, posture));
    }

    Stance stance(Motion motion, Posture posture) {
        Map<Joint, Quat> alignments = alignments(motion);
        Stance free = free(alignments, posture);
        return posture.contacts().isNone() ? free : free(alignments, Reaching.keep(this, free, posture));
    }

    private Stance free(Map<Joint, Quat> alignments, Posture posture) {
        List<Quat> turns = new ArrayList<>(bones.size());
        List<Vec3> heads = new ArrayList<>(bones.size());
        for (Bone bone : bones) {
            Quat carried = bone.parent() < 0 ? Quat.IDENTITY : turns.get(bone.parent());
            Quat turn = bone.joint()
                    .map(joint -> posture.turn(joint).times(alignments.getOrDefault(joint, Quat.IDENTITY)))
                    .orElse(carried);
            Vec3 head = place(bone, posture, turns, heads);
            turns.add(turn);
            heads.add(head);
        }
        return new Stance(turns, heads);
    }

    /// The bones part way from one stance to another, lengths kept.
    Stance between(Stance from, Stance to, double share) {
        List<Quat> turns = new ArrayList<>(bones.size());
        List<Vec3> heads = new ArrayList<>(bones.size());
        for (int i = 0; i < bones.size(); i++) {
            Bone bone = bones.get(i);
            turns.add(from.turns().get(i).slerp(to.turns().get(i), share));
            heads.add(
                    bone.parent() < 0
                            ? from.heads().get(i).lerp(to.heads().get(i), share)
                            : joined(bone, turns, heads));
        }
        return new Stance(turns, heads);
    }

    float[] matrices(Stance stance) {
        float[] matrices = new float[bones.size() * 12];
        for (int i = 0; i < bones.size(); i++) {
            Quat turn = stance.turns().get(i);
            Vec3 shift = stance.heads().get(i).minus(turn.rotate(bones.get(i).head()));
            write(matrices, i * 12, turn, shift);
        }
        return matrices;
    }

    private Vec3 place(Bone bone, Posture posture, List<Quat> turns, List<Vec3> heads) {
        if (bone.parent() < 0) {
            return bone.head().plus(posture.hips().times(hipHeight()));
        }
        return joined(bone, turns, heads);
    }

    private Vec3 joined(Bone bone, List<Quat> turns, List<Vec3> heads) {
        Vec3 along = bone.head().minus(bones.get(bone.parent()).head());
        return heads.get(bone.parent()).plus(turns.get(bone.parent()).rotate(along));
    }

    private Map<Joint, Quat> alignments(Motion motion) {
        Map<Joint, Quat> found = new EnumMap<>(Joint.class);
        for (Joint joint : leading.keySet()) {
            Optional<Joint> tip = joint.tip().filter(leading::containsKey);
            Vec3 wanted = motion.direction(joint);
            if (tip.isPresent() && wanted.length() > 0.5) {
                Vec3 own = headOf(tip.get()).minus(headOf(joint)).normalized();
                found.put(joint, Quat.between(own, wanted));
            } else if (isOutermost(joint)) {
                found.put(joint, found.getOrDefault(joint.parent(), Quat.IDENTITY));
            }
        }
        return found;
    }

    /// Fingers without a recorded bone are aligned as what carries them.
    private static boolean isOutermost(Joint joint) {
        return joint.parent().tip().isPresent() && joint.name().matches(".*[123]");
    }

    private static void write(float[] m, int at, Quat q, Vec3 shift) {
        double x = q.x();
        double y = q.y();
        double z = q.z();
        double w = q.w();
        m[at] = (float) (1 - 2 * (y * y + z * z));
        m[at + 1] = (float) (2 * (x * y - z * w));
        m[at + 2] = (float) (2 * (x * z + y * w));
        m[at + 3] = (float) shift.x();
        m[at + 4] = (float) (2 * (x * y + z * w));
        m[at + 5] = (float) (1 - 2 * (x * x + z * z));
        m[at + 6] = (float) (2 * (y * z - x * w));
        m[at + 7] = (float) shift.y();
        m[at + 8] = (float) (2 * (x * z - y * w));
        m[at + 9] = (float) (2 * (y * z + x * w));
        m[at + 10] = (float) (1 - 2 * (x * x + y * y));
        m[at + 11] = (float) shift.z();
    }
}
