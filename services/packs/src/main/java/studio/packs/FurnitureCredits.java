package studio.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.assets.furniture.FurnitureItem;
import studio.assets.furniture.LibraryCatalogue;
import studio.scene.Scene;
import studio.scene.content.Prop;

/// The makers of the furniture that a scene shows: of props whose asset is a piece of a library, such as
/// `furniture/scopia/bed1`.
public final class FurnitureCredits {
    private static final String LIST = "/" + LibraryCatalogue.FILE;

    private final Packs packs;

    public FurnitureCredits(Packs packs) {
        this.packs = packs;
    }

    /// Each credit once, in the order of the packs.
    public Set<Credit> of(Scene scene) {
        List<String> shown = scene.nodes().stream()
                .flatMap(node -> node.content() instanceof Prop prop
                        ? Stream.of(prop.asset().path())
                        : Stream.empty())
                .filter(path -> path.startsWith(LibraryUnpacker.FOLDER))
                .distinct()
                .toList();
        Set<Credit> credits = new LinkedHashSet<>();
        // Most movies show none: then no catalogue is read.
        for (Pack pack : shown.isEmpty() ? List.<Pack>of() : packs.all()) {
            packs.manifest(pack).ifPresent(manifest -> credits.addAll(manifest.credits(paths(pack, manifest, shown))));
        }
        return credits;
    }

    private List<String> paths(Pack pack, Manifest manifest, List<String> shown) {
        return manifest.files().stream()
                .map(Manifest.File::path)
                .filter(path -> path.endsWith(LIST))
                .map(path -> path.substring(0, path.length() - LIST.length()))
                .flatMap(library -> pieces(packs.folderOf(pack).resolve(library)))
                .filter(piece -> shown.contains(piece.asset()))
                .map(piece -> LibraryUnpacker.FOLDER + piece.library() + "/" + piece.folder())
                .toList();
    }

    private static Stream<FurnitureItem> pieces(Path library) {
        try {
            return LibraryCatalogue.read(library).items().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
