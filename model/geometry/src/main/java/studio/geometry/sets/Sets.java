package studio.geometry.sets;

import java.util.List;
import studio.geometry.kit.Thing;

/// What a scene is dressed with: rooms, grounds, façades.
public final class Sets {
    public static final List<Thing> ALL = List.of(Ground.THING, Room.THING);

    private Sets() {}
}
