package studio.scene.command;

import studio.scene.Pins;
import studio.scene.Scene;
import studio.scene.Setting;

/// Applies stage commands.
final class StageChanges {
    private StageChanges() {}

    static Outcome apply(StageCommand command, Scene scene) {
        return switch (command) {
            case StageCommand.Set(Setting setting) -> new Outcome.Applied(scene.with(setting));
            case StageCommand.Pin(Pins.Pin pin) ->
                scene.nodes().contains(pin.node())
                        ? new Outcome.Applied(scene.with(scene.pins().plus(pin)))
                        : Refusal.unknown(pin.node());
            case StageCommand.Unpin(Pins.Pin pin) ->
                scene.pins().list().contains(pin)
                        ? new Outcome.Applied(scene.with(scene.pins().minus(pin)))
                        : Refusal.of("pin.unknown", "This is not pinned.", "Look at the node's pins.");
        };
    }
}
