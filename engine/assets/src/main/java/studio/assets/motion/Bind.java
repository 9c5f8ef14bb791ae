package studio.assets.motion;

import java.util.Arrays;
import studio.assets.BadAsset;
import studio.math.Quat;
import studio.math.Vec3;
import tools.jackson.databind.JsonNode;

/// The bind pose of a rig that clips were recorded on, read from a skin's inverse bind matrices: arms stretched out
/// sideways, feet flat. Of a family of clips on one rig only some files carry it.
final class Bind {
    private final Quat[] turns = new Quat[Joint.COUNT];
    private final Vec3[] places = new Vec3[Joint.COUNT];
    private final Vec3[] directions = new Vec3[Joint.COUNT];

    static Bind of(Glb file) throws BadAsset {
        JsonNode skin = file.json().path("skins").path(0);
        NodeTree tree = NodeTree.of(file);
        float[] matrices = file.floats(skin.path("inverseBindMatrices").asInt(-1), 16);
        Bind bind = new Bind();
        for (Joint joint : Joint.values()) {
            int slot = slotOf(skin.path("joints"), tree.indexOf(joint));
            if (slot < 0 || (slot + 1) * 16 > matrices.length) {
                throw new BadAsset("the skin lacks " + joint.clipName());
            }
            bind.read(joint, Arrays.copyOfRange(matrices, slot * 16, slot * 16 + 16));
        }
        for (Joint joint : Joint.values()) {
            Vec3 from = bind.places[joint.place()];
            bind.directions[joint.place()] = joint.tip()
                    .map(tip -> bind.places[tip.place()].minus(from).normalized())
                    .orElse(Vec3.ZERO);
        }
        return bind;
    }

    private static int slotOf(JsonNode joints, int node) {
        for (int i = 0; i < joints.size(); i++) {
            if (joints.path(i).asInt(-1) == node) {
                return i;
            }
        }
        return -1;
    }

    /// The matrix maps world to joint, column by column: M = S·Rᵀ·(x − p) for rotation R, place p and unit scale S.
    private void read(Joint joint, float[] m) throws BadAsset {
        Vec3 x = new Vec3(m[0], m[4], m[8]);
        Vec3 y = new Vec3(m[1], m[5], m[9]);
        Vec3 z = new Vec3(m[2], m[6], m[10]);
        double scale = x.length();
        if (!(scale > 1e-9) || Math.abs(y.length() / scale - 1) > 0.01 || Math.abs(z.length() / scale - 1) > 0.01) {
            throw new BadAsset("a bind matrix is not a rotation");
        }
        Vec3 shift = new Vec3(m[12], m[13], m[14]);
        turns[joint.place()] = rotation(x.normalized(), y.normalized(), z.normalized());
        Vec3 inJoint = shift.times(-1 / (scale * scale));
        places[joint.place()] = x.times(inJoint.x()).plus(y.times(inJoint.y())).plus(z.times(inJoint.z()));
    }

    /// The rotation whose matrix has these columns (Shepperd 1978).
    private static Quat rotation(Vec3 x, Vec3 y, Vec3 z) {
        double trace = x.x() + y.y() + z.z();
        if (trace > 0) {
            return new Quat(y.z() - z.y(), z.x() - x.z(), x.y() - y.x(), 1 + trace).normalized();
        }
        if (x.x() >= y.y() && x.x() >= z.z()) {
            return new Quat(1 + x.x() - y.y() - z.z(), y.x() + x.y(), z.x() + x.z(), y.z() - z.y()).normalized();
        }
        if (y.y() >= z.z()) {
            return new Quat(y.x() + x.y(), 1 - x.x() + y.y() - z.z(), z.y() + y.z(), z.x() - x.z()).normalized();
        }
        return new Quat(z.x() + x.z(), z.y() + y.z(), 1 - x.x() - y.y() + z.z(), x.y() - y.x()).normalized();
    }

    Quat turn(Joint joint) {
        return turns[joint.place()];
    }

    Vec3 place(Joint joint) {
        return places[joint.place()];
    }

    /// One a joint, by [Joint#place].
    Vec3[] directions() {
        return directions.clone();
    }
}
