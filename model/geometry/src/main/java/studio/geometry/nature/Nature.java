package studio.geometry.nature;

import java.util.List;
import studio.geometry.kit.Thing;

/// Trees, plants, rocks and clouds.
public final class Nature {
    public static final List<Thing> ALL = List.of(Tree.THING, Tree.BIRCH);

    private Nature() {}
}
