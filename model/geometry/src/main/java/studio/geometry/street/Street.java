package studio.geometry.street;

import java.util.List;
import studio.geometry.kit.Thing;

/// What stands along a road.
public final class Street {
    public static final List<Thing> ALL = List.of(
            Flags.THING,
            Signs.STOP,
            Signs.LIGHT,
            Signs.HYDRANT,
            Signs.METER,
            Signs.BIN,
            Signs.FENCE,
            Signs.MAILBOX,
            Signs.CONE);

    private Street() {}
}
