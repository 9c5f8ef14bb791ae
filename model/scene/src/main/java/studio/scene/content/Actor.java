package studio.scene.content;

import java.util.List;
import studio.scene.term.Asset;

/// A person or an animal: a figure that can act, painted.
public record Actor(Asset figure, List<Coat> coats) implements Content {
    public Actor {
        coats = Coat.list(coats);
    }
}
