package studio.assets.figure;

import java.util.HashMap;
import java.util.Map;
import studio.assets.motion.Joint;
import studio.math.Quat;
import studio.math.Vec3;

/// Turns some bones of a stance further, and with them what hangs on them, after a motion has posed the body. Lengths
/// stay what they are.
final class Turning {
    private final Rig rig;
    private final Rig.Stance stance;
    private final Map<Integer, Quat> own = new HashMap<>();

    Turning(Rig rig, Rig.Stance stance) {
        this.rig = rig;
        this.stance = stance;
    }

    /// Turns a joint's bone, besides what its parents are turned.
    ///
    /// @param by in the body's space
    Turning turn(Joint joint, Quat by) {
        rig.boneOf(joint).ifPresent(bone -> turn(bone, by));
        return this;
    }

    Turning turn(int bone, Quat by) {
        own.merge(bone, by, (earlier, later) -> later.times(earlier));
        return this;
    }

    @SuppressWarnings("ReferenceEquality") // Bones that nothing turns keep their turn bit for bit.
    Rig.Stance turned() {
        if (own.isEmpty()) {
            return stance;
        }
        Quat[] turns = new Quat[rig.size()];
        Vec3[] heads = new Vec3[rig.size()];
        Quat[] carried = new Quat[rig.size()];
        for (int i = 0; i < rig.size(); i++) {
            int parent = rig.bone(i).parent();
            Quat before = parent < 0 ? Quat.IDENTITY : carried[parent];
            Quat further = own.get(i);
            carried[i] = further == null ? before : further.times(before);
            turns[i] = carried[i] == Quat.IDENTITY ? stance.turn(i) : carried[i].times(stance.turn(i));
            heads[i] = parent < 0
                    ? stance.head(i)
                    : heads[parent].plus(before.rotate(stance.head(i).minus(stance.head(parent))));
        }
        return new Rig.Stance(turns, heads);
    }
}
