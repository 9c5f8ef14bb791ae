package studio.geometry.furniture;

import java.util.List;
import studio.geometry.kit.Thing;

/// Seats, tables, beds and shelves.
public final class Furniture {
    public static final List<Thing> ALL = List.of(
            Bed.THING,
            Bed.CRIB,
            Bench.THING,
            Bench.STOOL,
            Chair.THING,
            Couch.THING,
            Couch.ARMCHAIR,
            Couch.OTTOMAN,
            Desk.THING,
            Desk.DRESSER,
            Desk.NIGHTSTAND,
            Desk.CABINET,
            Shelf.THING,
            Shelf.WALL,
            Table.THING,
            Table.DINING,
            Table.COFFEE,
            Table.CAFE);

    private Furniture() {}
}
