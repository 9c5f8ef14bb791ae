package studio.cli.assets;

import java.util.List;
import java.util.Optional;
import studio.assets.bake.Recipe;
import studio.assets.furniture.FurnitureShop;
import studio.assets.furniture.Piece;
import studio.cli.desk.Console;
import studio.cli.desk.User;
import studio.packs.FurnitureStore;

/// The shop of furniture, and what the person wants from it.
final class Shop {
    private Shop() {}

    /// The shop; without one the person is told why.
    static Optional<FurnitureShop> open(Console console, User user) {
        FurnitureStore shelf = FurnitureStore.openOffline(user.folders());
        shelf.notices().forEach(console::say);
        return shelf.shop();
    }

    /// The pieces that these words describe, or whose path they are; all for no words.
    static List<Piece> wanted(FurnitureShop shop, List<String> words) {
        if (words.isEmpty()) {
            return shop.catalogue().pieces();
        }
        String text = String.join(" ", words);
        return shop.catalogue()
                .piece(text)
                .map(List::of)
                .orElseGet(() -> shop.catalogue().search(text));
    }

    /// How these pieces are baked.
    static List<Recipe> recipes(FurnitureShop shop, List<Piece> pieces) {
        return pieces.stream().map(shop::recipe).toList();
    }
}
