package studio.geometry.nature;

import java.util.List;
import studio.geometry.kit.Thing;

/// Trees, plants, rocks and clouds.
public final class Nature {
    public static final List<Thing> ALL = List.of(
            Conifers.FIR,
            Conifers.PALM,
            Flowers.FLOWER,
            Flowers.DAISY,
            Flowers.ROSE,
            Flowers.TULIP,
            Flowers.SUNFLOWER,
            Flowers.LEAF,
            Plants.POTTED,
            Plants.CACTUS,
            Stones.LOG,
            Stones.HILL,
            Stones.MOUNTAIN,
            Stones.CLOUD,
            Stones.SNOWMAN,
            Tree.THING,
            Tree.BIRCH);

    private Nature() {}
}
