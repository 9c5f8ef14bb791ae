package studio.assets.furniture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.assets.bake.Baked;
import studio.assets.bake.Bakery;
import studio.assets.bake.Recipe;
import studio.geometry.Model;

/// The furniture pack as models: each piece baked when it is first asked for, and kept. Equal paths give the
/// identical model until the piece's files change.
public final class FurnitureShop {
    /// How long a lookup trusts that files did not change, in nanoseconds.
    private static final long TRUST = 1_000_000_000L;

    /// More opened pieces than any movie shows; then all are let go, and opened anew when they are asked for.
    private static final int MOST = 200;

    private final FurnitureCatalogue catalogue;
    private final Bakery bakery;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /// What was opened, or that there was nothing to open, and when that was looked at last.
    private record Kept(Optional<Opened> opened, long looked) {}

    private record Opened(Baked baked, Model model) {}

    private FurnitureShop(FurnitureCatalogue catalogue, Bakery bakery) {
        this.catalogue = catalogue;
        this.bakery = bakery;
    }

    /// Opens the pack.
    ///
    /// @param pack the unpacked pack; one without libraries is an empty shop
    /// @param cache where baked files may be kept
    public static FurnitureShop open(Path pack, Path cache) throws IOException {
        return new FurnitureShop(FurnitureCatalogue.open(pack), Bakery.in(cache));
    }

    public FurnitureCatalogue catalogue() {
        return catalogue;
    }

    public Bakery bakery() {
        return bakery;
    }

    /// How each piece is baked, in the catalogue's order.
    public List<Recipe> recipes() {
        return catalogue.pieces().stream().map(this::recipe).toList();
    }

    /// The model of an asset, empty when the pack has none of that path or its files are damaged.
    ///
    /// @param path `furniture/<library>/<id>`
    public Optional<Model> model(String path) {
        Optional<Piece> piece = catalogue.piece(path);
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        Recipe recipe = recipe(piece.get());
        return kept.compute(path, (same, known) -> current(recipe, Optional.ofNullable(known)))
                .opened()
                .map(Opened::model);
    }

    /// The baked file of an asset.
    ///
    /// @throws IOException when it could neither be read nor baked
    public Optional<Baked> baked(String path) throws IOException {
        Optional<Piece> piece = catalogue.piece(path);
        return piece.isEmpty() ? Optional.empty() : Optional.of(bakery.baked(recipe(piece.get())));
    }

    /// How a piece is baked.
    public Recipe recipe(Piece piece) {
        return new PieceRecipe(piece, catalogue.pack());
    }

    private Kept current(Recipe recipe, Optional<Kept> known) {
        long now = System.nanoTime();
        if (known.isPresent() && now - known.get().looked() < TRUST) {
            return known.get();
        }
        Optional<Opened> before = known.flatMap(Kept::opened);
        boolean fresh = before.isPresent() && Bakery.isFresh(before.get().baked(), recipe);
        return new Kept(fresh ? before : open(recipe), now);
    }

    private Optional<Opened> open(Recipe recipe) {
        try {
            Baked baked = bakery.baked(recipe);
            return Optional.of(new Opened(baked, baked.model()));
        } catch (IOException e) {
            // The files are damaged: the shop lacks the piece, and looks again when somebody asks later.
            return Optional.empty();
        }
    }
}
