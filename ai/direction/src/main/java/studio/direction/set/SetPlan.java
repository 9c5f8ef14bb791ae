package studio.direction.set;

import java.util.List;
import studio.direction.Decision;
import studio.direction.Role;
import studio.math.Bounds;
import studio.scene.Node;
import studio.scene.Setting;

/// A dressed and lit set, ready to be added to a scene.
///
/// @param nodes set pieces, dressing and lights with the environment, tagged "set", "dressing" or "light", in the order
///     in which they are added
/// @param roles what the dressing stands for, all of [Role.Origin#DRESSING]
/// @param free where a camera may be: inside the walls, above the ground, clear of the dressing
/// @param setting place, time and weather; the place keeps the user's word
/// @param exposure compensation in stops that suits this light
public record SetPlan(
        List<Node> nodes, List<Role> roles, Bounds free, Setting setting, double exposure, List<Decision> decisions) {
    public SetPlan {
        nodes = List.copyOf(nodes);
        roles = List.copyOf(roles);
        decisions = List.copyOf(decisions);
    }
}
