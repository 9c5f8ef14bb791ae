package studio.geometry.tools;

import java.util.List;
import studio.geometry.kit.Thing;

/// Small things of desk, workshop and bathroom.
public final class Tools {
    public static final List<Thing> ALL = List.of(
            Handy.KEY,
            Handy.TOOTHBRUSH,
            Handy.DRIER,
            Handy.UMBRELLA,
            Handy.HAMMER,
            Handy.BROOM,
            Handy.BUCKET,
            Handy.LADDER,
            Handy.LIPSTICK,
            Stationery.BOOK,
            Stationery.NOTEBOOK,
            Stationery.PEN,
            Stationery.PENCIL,
            Stationery.MARKER,
            Stationery.ERASER,
            Stationery.RULER,
            Stationery.CLIPBOARD,
            Stationery.ENVELOPE,
            Stationery.NOTE,
            Stationery.SCISSORS);

    private Tools() {}
}
