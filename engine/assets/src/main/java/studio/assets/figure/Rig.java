package studio.assets.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /// For each bone the place of its joint, −1 without one.
    private final int[] joints;

    /// For each bone its way from its parent's head, at rest.
    private final Vec3[] along;

    private final Map<String, Quat[]> alignments = new ConcurrentHashMap<>();

    public Rig(List<Bone> bones) {
        this.bones = List.copyOf(bones);
        this.joints = new int[bones.size()];
        this.along = new Vec3[bones.size()];
        for (int i = 0; i < joints.length; i++) {
            Bone bone = bones.get(i);
            if (bone.parent() >= i) {
                throw new IllegalArgumentException("a bone stands before its parent");
            }
            int index = i;
            bone.joint().ifPresent(joint -> leading.putIfAbsent(joint, index));
            joints[i] = bone.joint().map(Joint::place).orElse(-1);
            along[i] = bone.parent() < 0
                    ? bone.head()
                    : bone.head().minus(bones.get(bone.parent()).head());
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

    /// The bones in a posture: how far each is turned from rest, and where it turns. Never changed after it was made.
    static final class Stance {
        private final Quat[] turns;
        private final Vec3[] heads;

        /// Takes the arrays over, one entry a bone.
        Stance(Quat[] turns, Vec3[] heads) {
            this.turns = turns;
            this.heads = heads;
        }

        Quat turn(int bone) {
            return turns[bone];
        }

        Vec3 head(int bone) {
            return heads[bone];
        }

        Vec3 head(Rig rig, Joint joint) {
            return rig.boneOf(joint).map(this::head).orElse(Vec3.ZERO);
        }

        Stance moved(Vec3 by) {
            Vec3[] moved = new Vec3[heads.length];
            for (int i = 0; i < moved.length; i++) {
                moved[i] = heads[i].plus(by);
            }
            return new Stance(turns, moved);
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
        Quat[] aligned = alignments.computeIfAbsent(motion.name(), name -> alignments(motion));
        Stance free = free(aligned, posture);
        return posture.contacts().isNone() ? free : free(aligned, Reaching.keep(this, free, posture));
    }

    private Stance free(Quat[] aligned, Posture posture) {
        Quat[] turns = new Quat[joints.length];
        Vec3[] heads = new Vec3[joints.length];
        for (int i = 0; i < joints.length; i++) {
            int parent = bones.get(i).parent();
            if (joints[i] >= 0) {
                turns[i] = posture.turn(joints[i]).times(aligned[joints[i]]);
            } else {
                turns[i] = parent < 0 ? Quat.IDENTITY : turns[parent];
            }
            heads[i] = parent < 0
                    ? along[i].plus(posture.hips().times(hipHeight()))
                    : heads[parent].plus(turns[parent].rotate(along[i]));
        }
        return new Stance(turns, heads);
    }

    /// The bones part way from one stance to another, lengths kept.
    Stance between(Stance from, Stance to, double share) {
        Quat[] turns = new Quat[joints.length];
        Vec3[] heads = new Vec3[joints.length];
        for (int i = 0; i < joints.length; i++) {
            int parent = bones.get(i).parent();
            turns[i] = from.turns[i].slerp(to.turns[i], share);
            heads[i] = parent < 0
                    ? from.heads[i].lerp(to.heads[i], share)
                    : heads[parent].plus(turns[parent].rotate(along[i]));
        }
        return new Stance(turns, heads);
    }

    float[] matrices(Stance stance) {
        float[] matrices = new float[joints.length * 12];
        for (int i = 0; i < joints.length; i++) {
            Quat turn = stance.turns[i];
            Vec3 shift = stance.heads[i].minus(turn.rotate(bones.get(i).head()));
            write(matrices, i * 12, turn, shift);
        }
        return matrices;
    }

    private Quat[] alignments(Motion motion) {
        Quat[] found = new Quat[Joint.COUNT];
        Arrays.fill(found, Quat.IDENTITY);
        for (Joint joint : leading.keySet()) {
            Optional<Joint> tip = joint.tip().filter(leading::containsKey);
            Vec3 wanted = motion.direction(joint);
            if (tip.isPresent() && wanted.length() > 0.5) {
                Vec3 own = headOf(tip.get()).minus(headOf(joint)).normalized();
                found[joint.place()] = Quat.between(own, wanted);
            } else if (isOutermost(joint)) {
                found[joint.place()] = found[joint.parent().place()];
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
