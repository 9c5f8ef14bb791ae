package studio.launch;

import java.util.Optional;
import studio.assets.furniture.FurnitureShop;
import studio.geometry.Model;
import studio.packs.FurnitureStore;
import studio.packs.UserFolders;
import studio.scene.term.Asset;

/// The things of the packs, opened when one of them is first wanted.
final class Warehouse {
    private static final String FURNITURE = "furniture/";

    private final UserFolders folders;
    private Optional<FurnitureShop> shop = Optional.empty();

    Warehouse(UserFolders folders) {
        this.folders = folders;
    }

    /// Whether an asset is one of a pack's, whether or not the pack is there.
    static boolean mayHold(Asset asset) {
        return asset.path().startsWith(FURNITURE);
    }

    Optional<Model> model(Asset asset) {
        return open().flatMap(open -> open.model(asset.path()));
    }

    /// The pack may be fetched while the studio runs: as long as there is none it is looked for again.
    private synchronized Optional<FurnitureShop> open() {
        if (shop.isEmpty()) {
            shop = FurnitureStore.openOffline(folders).shop();
        }
        return shop;
    }
}
