package studio.scene.command;

import studio.scene.Pins;
import studio.scene.Problem;
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
                        : new Outcome.Rejected(unknown(pin));
            case StageCommand.Unpin(Pins.Pin pin) ->
                new Outcome.Applied(scene.with(scene.pins().minus(pin)));
        };
    }

    private static Problem unknown(Pins.Pin pin) {
        return Problem.user(
                "node.unknown",
                "There is no node " + pin.node().value() + " to pin.",
                "Pin a node that is in the scene.");
    }
}
