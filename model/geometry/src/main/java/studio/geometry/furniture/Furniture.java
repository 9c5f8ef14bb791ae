package studio.geometry.furniture;

import java.util.List;
import studio.geometry.kit.Thing;

/// Seats, tables, beds and shelves.
public final class Furniture {
    public static final List<Thing> ALL = List.of(Chair.THING, Table.THING, Table.DINING, Table.COFFEE, Table.CAFE);

    private Furniture() {}
}
