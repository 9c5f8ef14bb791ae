package studio.geometry.sets;

import java.util.List;
import studio.geometry.kit.Thing;

/// What a scene is dressed with: rooms, grounds, façades.
public final class Sets {
    public static final List<Thing> ALL = List.of(
            Backdrop.THING,
            Building.THING,
            Building.SHOP,
            Drapery.CURTAIN,
            Drapery.RUG,
            Grass.THING,
            Greenery.BUSH,
            Greenery.PINE,
            Ground.THING,
            Hills.WOODED,
            Hills.ROCKY,
            House.THING,
            Pond.THING,
            Rock.THING,
            Room.THING,
            Sea.THING,
            Street.ROAD,
            Street.LAMP);

    private Sets() {}
}
