package studio.render;

import java.util.Optional;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.scene.term.Asset;

/// Where a scene's assets are found. Lookups are pure: the same asset always gives the same value, and implementations
/// return the identical object for equal assets, so that renderers can keep what they built from it.
public interface Library {
    /// The model of a prop's asset, or empty when the library lacks it.
    Optional<Model> model(Asset asset);

    /// The figure of a character's asset, or empty when the library lacks it.
    Optional<Figure> figure(Asset asset);
}
