package studio.geometry.wear;

import java.util.List;
import studio.geometry.kit.Thing;

/// Clothes, bags and jewellery.
public final class Wear {
    public static final List<Thing> ALL = List.of(
            Bags.SUITCASE,
            Bags.BACKPACK,
            Bags.BAG,
            Bags.HANDBAG,
            Bags.WALLET,
            Bags.BRIEFCASE,
            Clothes.HAT,
            Clothes.TOP_HAT,
            Clothes.CAP,
            Clothes.SHOE,
            Clothes.SHIRT,
            Clothes.JACKET,
            Clothes.DRESS,
            Clothes.TIE,
            Clothes.SCARF,
            Clothes.BELT,
            Clothes.GLASSES,
            Clothes.CROWN,
            Jewellery.BRACELET,
            Jewellery.RING,
            Jewellery.NECKLACE,
            Jewellery.EARRING,
            Jewellery.RIBBON);

    private Wear() {}
}
