package studio.assets.motion;

import java.util.List;
import studio.math.Quat;
import studio.math.Vec3;

/// What a posture must touch, whatever the size of the body: hands, feet and seat are brought there when a body takes
/// the posture. Lengths in hip heights.
///
/// @param sit how far the hips are let down on a seat, 0–1
/// @param seat the seat's height
public record Contacts(List<Grasp> grasps, List<Footing> footings, double sit, double seat) {
    /// A posture that touches nothing in particular.
    public static final Contacts NONE = new Contacts(List.of(), List.of(), 0, 0);

    /// A side of the person's own.
    public enum Side {
        LEFT,
        RIGHT;

        /// 1 on the left, −1 on the right: the sign of X there.
        public int sign() {
            return this == LEFT ? 1 : -1;
        }
    }

    /// What a place is measured from: the ground under the body, or a joint, which carries the place along.
    public enum Near {
        GROUND,
        HIPS,
        CHEST,
        HEAD
    }

    /// A hand's hold on a place.
    ///
    /// @param place of the middle of the grip
    /// @param share how firmly, 0–1; several holds of one hand are mixed
    /// @param lift how high the elbow is lifted aside, in degrees
    /// @param twist how far the forearm is turned about itself, in radians
    public record Grasp(Side side, Near near, Vec3 place, double share, double lift, double twist) {}

    /// A foot's place.
    ///
    /// @param offset from where it stands at rest
    /// @param share how firmly, 0–1
    /// @param tip by how much the heel is raised about the ball of the foot, in degrees
    /// @param sole how the foot is turned
    public record Footing(Side side, Vec3 offset, double share, double tip, Quat sole) {}

    public Contacts {
        grasps = List.copyOf(grasps);
        footings = List.copyOf(footings);
    }

    public boolean isNone() {
        return grasps.isEmpty() && footings.isEmpty() && sit == 0;
    }
}
