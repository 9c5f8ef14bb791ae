package studio.scene.command;

import studio.scene.Problem;
import studio.scene.Scene;

/// What became of a command.
public sealed interface Outcome {
    /// It was carried out: the scene after it.
    record Applied(Scene scene) implements Outcome {}

    /// It was refused and nothing changed.
    record Rejected(Problem problem) implements Outcome {}
}
