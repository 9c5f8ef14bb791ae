package studio.render.sight;

import java.util.Map;
import java.util.WeakHashMap;
import studio.geometry.Texture;

/// The swatches made so far; textures compare by identity and are forgotten with their owners.
final class Swatches {
    private final Map<Texture, Swatch> made = new WeakHashMap<>();

    Swatch of(Texture texture) {
        return made.computeIfAbsent(texture, Swatch::of);
    }
}
