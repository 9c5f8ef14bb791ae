package studio.geometry.tableware;

import java.util.List;
import studio.geometry.kit.Thing;

/// What stands on a laid table and in a kitchen cupboard.
public final class Tableware {
    public static final List<Thing> ALL = List.of(
            Bottles.BOTTLE,
            Bottles.WATER,
            Bottles.WINE_GLASS,
            Bottles.GLASS,
            Bottles.JAR,
            Bottles.CAN,
            Bottles.POT,
            Bottles.FRYING_PAN,
            Bottles.JUG,
            Cutlery.KNIFE,
            Cutlery.FORK,
            Cutlery.SPOON,
            Cutlery.STRAW,
            Vessels.BOWL,
            Vessels.VASE,
            Vessels.CUP,
            Vessels.MUG,
            Vessels.PLATE,
            Vessels.SAUCER,
            Vessels.TEAPOT);

    private Tableware() {}
}
