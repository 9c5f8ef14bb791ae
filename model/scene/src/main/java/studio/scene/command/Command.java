package studio.scene.command;

import studio.scene.Scene;

/// A change to a scene, fully resolved: ids, numbers and defaults stand inside. Applying it is a pure function.
public sealed interface Command permits NodeCommand, TimelineCommand, StageCommand, Batch {
    Outcome applyTo(Scene scene);
}
