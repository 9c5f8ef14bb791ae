package studio.assets.motion;

import studio.math.Quat;
import studio.math.Vec3;

/// A person's posture at one instant: how far each joint's bone is turned, in the person's space, from the motion's
/// bind pose, where the hips are, and what is touched.
public final class Posture {
    private final Quat[] turns;
    private final Vec3 hips;
    private final Contacts contacts;

    /// Takes the array over.
    ///
    /// @param turns one a joint, by [Joint#place], in the person's space
    /// @param hips how far the hips are from their bind place, in hip heights (1 = from the floor to the hips)
    public Posture(Quat[] turns, Vec3 hips) {
        this(turns, hips, Contacts.NONE);
    }

    /// Takes the array over.
    ///
    /// @param contacts to be kept when a body takes the posture
    public Posture(Quat[] turns, Vec3 hips, Contacts contacts) {
        if (turns.length != Joint.COUNT) {
            throw new IllegalArgumentException("a posture turns every joint");
        }
        this.turns = turns;
        this.hips = hips;
        this.contacts = contacts;
    }

    public Quat turn(Joint joint) {
        return turns[joint.place()];
    }

    /// The turn of the joint at a [Joint#place].
    public Quat turn(int place) {
        return turns[place];
    }

    /// All turns, by [Joint#place]: a copy.
    public Quat[] turns() {
        return turns.clone();
    }

    public Vec3 hips() {
        return hips;
    }

    public Contacts contacts() {
        return contacts;
    }
}
