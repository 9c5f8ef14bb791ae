package studio.assets.motion;

import studio.math.Quat;
import studio.math.Vec3;

/// A person's posture at one instant: how far each joint's bone is turned, in the person's space, from the motion's
/// bind
/// pose, and where the hips are.
public final class Posture {
    private final Quat[] turns;
    private final Vec3 hips;

    /// Takes the array over.
    ///
    /// @param turns one a joint, by [Joint#place], in the person's space
    /// @param hips how far the hips are from their bind place, in hip heights (1 = from the floor to the hips)
    public Posture(Quat[] turns, Vec3 hips) {
        if (turns.length != Joint.COUNT) {
            throw new IllegalArgumentException("a posture turns every joint");
        }
        this.turns = turns;
        this.hips = hips;
    }

    public Quat turn(Joint joint) {
        return turns[joint.place()];
    }

    public Vec3 hips() {
        return hips;
    }
}
