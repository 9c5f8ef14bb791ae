package studio.render;

import java.util.List;
import java.util.Optional;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.surface.Material;
import studio.render.pose.Dye;
import studio.scene.content.Coat;

/// Chooses what each part of a model wears: the coat of its slot, else the coat for all, else its own finish; then the
/// dye of the colour tracks. A thing without a part called "body" is dyed all over, so that a colour track never does
/// nothing.
final class Wardrobe {
    private static final String BODY = "body";

    private final List<Coat> coats;
    private final Dye dye;
    private final boolean hasBody;

    Wardrobe(List<Coat> coats, Dye dye, Model model) {
        this.coats = coats;
        this.dye = dye;
        this.hasBody = model.parts().stream().anyMatch(part -> part.slot().equals(BODY));
    }

    Material surface(Part part) {
        Material worn = coat(part.slot()).or(() -> coat(Coat.ALL)).orElse(part.finish());
        boolean dyed = !dye.isNone() && (!hasBody || part.slot().equals(BODY));
        return dyed ? worn.dyed(dye.over(worn.base())) : worn;
    }

    private Optional<Material> coat(String slot) {
        for (Coat coat : coats) {
            if (coat.slot().equals(slot)) {
                return Optional.of(coat.material());
            }
        }
        return Optional.empty();
    }
}
