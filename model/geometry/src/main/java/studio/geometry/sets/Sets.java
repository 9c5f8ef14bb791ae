package studio.geometry.sets;

import java.util.List;
import studio.geometry.kit.Thing;

/// What a scene is dressed with: rooms, grounds, façades.
public final class Sets {
    public static final List<Thing> ALL = List.of(
            Ground.THING,
            Room.THING,
            Backdrop.THING,
            Hills.WOODED,
            Hills.ROCKY,
            Sea.THING,
            Grass.THING,
            Greenery.BUSH,
            Greenery.PINE,
            Rock.THING,
            House.THING,
            Street.ROAD,
            Street.LAMP,
            Drapery.CURTAIN,
            Drapery.RUG);

    private Sets() {}
}
