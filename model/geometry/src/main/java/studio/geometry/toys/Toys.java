package studio.geometry.toys;

import java.util.List;
import studio.geometry.kit.Thing;

/// Playthings and decorations.
public final class Toys {
    public static final List<Thing> ALL = List.of(
            Party.BALLOON,
            Party.CAKE,
            Party.BIRTHDAY,
            Party.GIFT,
            Party.HOT_AIR,
            Playthings.TEDDY,
            Playthings.TOY,
            Playthings.ROBOT,
            Playthings.DRONE,
            Playthings.GHOST,
            Playthings.HEART,
            Playthings.STAR,
            Playthings.ROCKET,
            Playthings.RUBBER_DUCK);

    private Toys() {}
}
