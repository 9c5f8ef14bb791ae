package studio.geometry.tableware;

import java.util.List;
import studio.geometry.kit.Thing;

/// What stands on a laid table and in a kitchen cupboard.
public final class Tableware {
    public static final List<Thing> ALL = List.of(
            Vessels.BOWL, Vessels.VASE, Vessels.CUP, Vessels.MUG, Vessels.PLATE, Vessels.SAUCER, Vessels.TEAPOT);

    private Tableware() {}
}
