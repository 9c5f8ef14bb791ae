package studio.geometry.wear;

import java.util.List;
import studio.geometry.kit.Thing;

/// Clothes, bags and jewellery.
public final class Wear {
    public static final List<Thing> ALL =
            List.of(Bags.SUITCASE, Bags.BACKPACK, Bags.BAG, Bags.HANDBAG, Bags.WALLET, Bags.BRIEFCASE);

    private Wear() {}
}
