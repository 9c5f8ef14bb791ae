package studio.geometry.household;

import java.util.List;
import studio.geometry.kit.Thing;

/// Lamps, textiles, bathroom and hearth.
public final class Household {
    public static final List<Thing> ALL = List.of(
            Clock.THING,
            Clock.ALARM,
            Clock.WATCH,
            Lamp.THING,
            Lamp.FLOOR,
            Lamp.CANDLE,
            Lamp.LANTERN,
            Lamp.BULB,
            Painting.THING,
            Painting.MIRROR);

    private Household() {}
}
