package studio.direction.block;

import java.util.Optional;
import studio.math.Color;
import studio.math.Vec3;

/// How a thing stands at an instant.
///
/// @param position of its origin in metres
/// @param yaw degrees about Y, counter-clockwise from above
/// @param pitch degrees: positive leans back
/// @param roll degrees: positive tips to its own right side up
/// @param scale multiplies its size
/// @param shown whether it is there
/// @param dye what it is coloured, where that changes
public record Stand(
        Vec3 position, double yaw, double pitch, double roll, double scale, boolean shown, Optional<Color> dye) {
    static Stand at(Vec3 position, double yaw) {
        return new Stand(position, yaw, 0, 0, 1, true, Optional.empty());
    }

    Stand moved(Vec3 to) {
        return new Stand(to, yaw, pitch, roll, scale, shown, dye);
    }

    Stand turned(double degrees) {
        return new Stand(position, degrees, pitch, roll, scale, shown, dye);
    }

    Stand tilted(double pitched, double rolled) {
        return new Stand(position, yaw, pitched, rolled, scale, shown, dye);
    }

    Stand sized(double factor) {
        return new Stand(position, yaw, pitch, roll, factor, shown, dye);
    }

    Stand shown(boolean there) {
        return new Stand(position, yaw, pitch, roll, scale, there, dye);
    }

    Stand dyed(Color color) {
        return new Stand(position, yaw, pitch, roll, scale, shown, Optional.of(color));
    }
}
