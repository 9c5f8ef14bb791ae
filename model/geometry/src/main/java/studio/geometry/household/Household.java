package studio.geometry.household;

import java.util.List;
import studio.geometry.kit.Thing;

/// Lamps, textiles, bathroom and hearth.
public final class Household {
    public static final List<Thing> ALL = List.of(
            Bath.TOILET,
            Bath.SINK,
            Bath.TUB,
            Clock.THING,
            Clock.ALARM,
            Clock.WATCH,
            Home.FIREPLACE,
            Home.DOOR,
            Home.WINDOW,
            Home.BASKET,
            Home.PILLOW,
            Home.BLANKET,
            Home.BOX,
            Home.CUBE,
            Home.CYLINDER,
            Home.CHEST,
            Home.VENDING,
            Home.FAN,
            Lamp.THING,
            Lamp.FLOOR,
            Lamp.CANDLE,
            Lamp.LANTERN,
            Lamp.BULB,
            Painting.THING,
            Painting.MIRROR);

    private Household() {}
}
