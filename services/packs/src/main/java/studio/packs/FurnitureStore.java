package studio.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.assets.furniture.FurnitureShop;

/// Opens the furniture pack where it is on this machine.
///
/// @param shop the pieces; empty when there is no such pack
/// @param notices what is missing or damaged, a sentence each for the person at the screen
public record FurnitureStore(Optional<FurnitureShop> shop, List<String> notices) {
    /// The folder of the unpacked pack in the store.
    public static final String FOLDER = "furniture-1.8-1";

    public FurnitureStore {
        notices = List.copyOf(notices);
    }

    /// Opens what is already on this machine and fetches nothing.
    public static FurnitureStore openOffline(UserFolders folders) {
        Path pack = folders.packs().resolve(FOLDER);
        if (!Files.isDirectory(pack)) {
            return new FurnitureStore(Optional.empty(), List.of("The furniture pack is not on this machine."));
        }
        try {
            return new FurnitureStore(Optional.of(FurnitureShop.open(pack, folders.cache())), List.of());
        } catch (IOException e) {
            return new FurnitureStore(
                    Optional.empty(), List.of("The furniture pack could not be read: " + e.getMessage() + "."));
        }
    }
}
