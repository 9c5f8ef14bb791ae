package studio.assets.obj;

import java.util.List;
import java.util.Optional;
import studio.math.Vec3;

/// How a file's shape becomes a thing of the world: turned, then stretched to its real size, then centred and put
/// on the floor.
///
/// @param turn a matrix of three rows that turns the file's axes into the studio's (front +Z, up +Y)
/// @param size width, height and depth in metres; empty when the file's own measures are metres already
public record Placing(List<Double> turn, Optional<Vec3> size) {
    private static final List<Double> UPRIGHT = List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0);

    /// As it is in the file.
    public static final Placing AS_WRITTEN = new Placing(UPRIGHT, Optional.empty());

    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 1e3;

    public Placing {
        turn = List.copyOf(turn);
        if (turn.size() != 9 || turn.stream().anyMatch(n -> !(Math.abs(n) <= 4))) {
            throw new IllegalArgumentException("a turn is a matrix of nine numbers");
        }
        if (size.isPresent()
                && !(isLength(size.get().x())
                        && isLength(size.get().y())
                        && isLength(size.get().z()))) {
            throw new IllegalArgumentException("a size is between a tenth of a millimetre and a kilometre");
        }
    }

    /// Upright in a size.
    public static Placing sized(Vec3 size) {
        return new Placing(UPRIGHT, Optional.of(size));
    }

    private static boolean isLength(double length) {
        return length >= SMALLEST && length <= LARGEST;
    }
}
