package studio.launch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.geometry.kit.Wish;
import studio.geometry.things.Things;
import studio.render.Library;
import studio.scene.term.Asset;

/// Finds models among the things made by code and those of the packs, and figures among the cast; keeps what it made,
/// so that equal assets are
/// the identical object.
final class MadeLibrary implements Library {
    /// More made models than any movie shows; then the shelf is cleared, and things are made anew.
    private static final int MOST = 4_000;

    private final Map<Asset, Optional<Model>> models = new ConcurrentHashMap<>();
    private final Cast cast;
    private final Warehouse warehouse;

    MadeLibrary(Cast cast, Warehouse warehouse) {
        this.cast = cast;
        this.warehouse = warehouse;
    }

    @Override
    public Optional<Model> model(Asset asset) {
        if (Warehouse.mayHold(asset)) {
            return warehouse.model(asset);
        }
        if (models.size() > MOST) {
            models.clear();
        }
        return models.computeIfAbsent(asset, MadeLibrary::make);
    }

    @Override
    public Optional<Figure> figure(Asset asset) {
        return cast.figure(asset);
    }

    private static Optional<Model> make(Asset asset) {
        Map<String, String> choices = new TreeMap<>();
        asset.parameters().forEach(p -> choices.put(p.name(), p.value()));
        return Things.make(asset.path(), Wish.of(choices));
    }
}
