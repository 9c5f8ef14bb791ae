package studio.render;

import studio.geometry.Model;
import studio.scene.content.Text;

/// The shape of words standing in the scene.
final class Lettering {
    private Lettering() {}

    static Model of(Text text) {
        return Model.of();
    }
}
