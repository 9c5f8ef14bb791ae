package studio.scene.command;

import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.Setting;

/// Commands about the scene as a whole.
public sealed interface StageCommand extends Command {
    record Set(Setting setting) implements StageCommand {}

    /// Holds a property against later AI edits.
    record Pin(Pins.Pin pin) implements StageCommand {}

    record Unpin(Pins.Pin pin) implements StageCommand {}

    @Override
    default Outcome applyTo(Scene scene) {
        return StageChanges.apply(this, scene);
    }
}
