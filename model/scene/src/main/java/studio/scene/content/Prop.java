package studio.scene.content;

import java.util.List;
import studio.scene.term.Asset;

/// A thing of the set: an asset, painted.
public record Prop(Asset asset, List<Coat> coats) implements Content {
    public Prop {
        coats = Coat.list(coats);
    }

    public static Prop of(Asset asset) {
        return new Prop(asset, List.of());
    }
}
