package studio.launch;

import java.util.Optional;
import studio.geometry.Figure;
import studio.scene.term.Asset;

/// Where figures come from: the people pack when it is here, the stand-in otherwise.
interface Cast {
    Optional<Figure> figure(Asset asset);

    /// Whether the people are real ones rather than the stand-in.
    boolean isReal();
}
