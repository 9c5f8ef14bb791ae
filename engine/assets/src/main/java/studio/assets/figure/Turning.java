package studio.assets.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Rig.Stance turned() {
        if (own.isEmpty()) {
            return stance;
        }
        List<Quat> turns = new ArrayList<>(rig.size());
        List<Vec3> heads = new ArrayList<>(rig.size());
        List<Optional<Quat>> carried = new ArrayList<>(rig.size());
        for (int i = 0; i < rig.size(); i++) {
            int parent = rig.bone(i).parent();
            Optional<Quat> before = parent < 0 ? Optional.empty() : carried.get(parent);
            Optional<Quat> now = with(before, Optional.ofNullable(own.get(i)));
            Quat turn = stance.turns().get(i);
            Vec3 head = stance.heads().get(i);
            turns.add(now.map(by -> by.times(turn)).orElse(turn));
            heads.add(before.map(by -> heads.get(parent)
                            .plus(by.rotate(head.minus(stance.heads().get(parent)))))
                    .orElse(parent < 0 ? head : moved(parent, head, heads)));
            carried.add(now);
        }
        return new Rig.Stance(turns, heads);
    }

    private Vec3 moved(int parent, Vec3 head, List<Vec3> heads) {
        return head.plus(heads.get(parent).minus(stance.heads().get(parent)));
    }

    private static Optional<Quat> with(Optional<Quat> carried, Optional<Quat> own) {
        return own.isEmpty() ? carried : Optional.of(own.get().times(carried.orElse(Quat.IDENTITY)));
    }
}
