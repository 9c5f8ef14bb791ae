package studio.packs;

import java.util.List;

/// The furniture pack: five libraries that Debian collects. Its archive is pinned by digest, so that the list of what
/// is left out says just as exactly what is let out.
final class FurnitureShelf {
    private static final String FOLDER = "usr/share/sweethome3d/furniture/";

    /// Things that bear the name or the badge of a brand, banknotes, and a page of a newspaper that exists.
    private static final List<String> LEFT_OUT = List.of(
            "BlendSwap-CC-0/iphone",
            "BlendSwap-CC-0/kitchenaid",
            "BlendSwap-CC-0/peterbilt",
            "BlendSwap-CC-BY/dafTruck",
            "BlendSwap-CC-BY/fordFocus",
            "BlendSwap-CC-BY/rubix2",
            "KatorLegaz/VW-new-beetle",
            "KatorLegaz/apple-ibook-2001",
            "KatorLegaz/apple-imac-1998",
            "KatorLegaz/newspaper",
            "Scopia/apple_pc",
            "Scopia/billet-10-euros",
            "Scopia/billet-20-euros",
            "Scopia/billet-50-euros",
            "Scopia/chevrolet",
            "Scopia/mp3_base_for_ipad",
            "Scopia/peugeot-308",
            "Scopia/playstation4",
            "Scopia/ps4-joystick",
            "Scopia/renault-scenic",
            "Scopia/seat_leon",
            "Scopia/smart-car",
            "Scopia/suv",
            "Scopia/yamaha-yzr-r6");

    static final Pack PACK = new Pack(
            "furniture",
            "furniture, vehicles, plants and other things",
            new Source.Debian(
                    "sweethome3d-furniture",
                    "1.8-1",
                    Checksum.sha256("3ccb90c63f9525e887a767b9cd5c8b6933b8b6b2973a615a5359ee68a2118668")),
            119_782_356,
            360_000_000,
            "CC0-1.0 and CC-BY-3.0, by item",
            List.of(
                    library("BlendSwap-CC-0", "Blend Swap", "CC0-1.0"),
                    library("BlendSwap-CC-BY", "Blend Swap", "CC-BY-3.0"),
                    library("KatorLegaz", "Andrew Kator & Jennifer Legaz", "CC-BY-3.0-US"),
                    library("Reallusion", "Reallusion", "CC-BY-3.0-US"),
                    library("Scopia", "Scopia", "CC-BY-3.0")),
            LEFT_OUT);

    private FurnitureShelf() {}

    private static Pack.Item library(String name, String maker, String licence) {
        return new Pack.Item(FOLDER + name + ".sh3f", new Credit(name, maker, licence));
    }
}
