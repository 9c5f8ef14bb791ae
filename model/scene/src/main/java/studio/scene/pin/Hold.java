package studio.scene.pin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.scene.Pins.Pin;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.scene.command.StageCommand;

/// Holding what a person set by hand.
///
/// An edit by hand pins what it sets. An edit by anybody else breaks a pin when it changes the pinned property while
/// the
/// pin is there; one that means to says so, by taking the pin off first.
public final class Hold {
    private Hold() {}

    /// The command with everything that it sets pinned, still one step. A command that takes a pin off, or that is
    /// refused anyway, stays as it is.
    public static Command byHand(String title, Command command, Scene scene) {
        if (takesOff(command) || !(command.applyTo(scene) instanceof Outcome.Applied(Scene after))) {
            return command;
        }
        List<Command> all = new ArrayList<>(List.of(command));
        for (Pin pin : touched(command, scene)) {
            if (after.nodes().contains(pin.node()) && !after.pins().holds(pin.node(), pin.property())) {
                all.add(new StageCommand.Pin(pin));
            }
        }
        return all.size() == 1 ? command : new Batch(title, all);
    }

    /// The pins that a command would break, in the order in which it meets them.
    public static List<Pin> broken(Command command, Scene scene) {
        if (scene.pins().list().isEmpty()) {
            return List.of();
        }
        Set<Pin> broken = new LinkedHashSet<>();
        walk(
                command,
                scene,
                (single, before) -> Touch.of(single, before).stream()
                        .filter(pin -> before.pins().holds(pin.node(), pin.property()))
                        .forEach(broken::add));
        return List.copyOf(broken);
    }

    private static List<Pin> touched(Command command, Scene scene) {
        Set<Pin> touched = new LinkedHashSet<>();
        walk(command, scene, (single, before) -> touched.addAll(Touch.of(single, before)));
        return List.copyOf(touched);
    }

    private static boolean takesOff(Command command) {
        return switch (command) {
            case StageCommand.Unpin c -> true;
            case Batch(String title, List<Command> commands) ->
                commands.stream().anyMatch(Hold::takesOff);
            case studio.scene.command.NodeCommand c -> false;
            case studio.scene.command.TimelineCommand c -> false;
            case StageCommand.Pin c -> false;
            case StageCommand.Set c -> false;
        };
    }

    /// Shows every single command and the scene that it meets, up to the first that is refused.
    private static Scene walk(Command command, Scene scene, Look look) {
        Scene at = scene;
        if (command instanceof Batch batch) {
            for (Command inner : batch.commands()) {
                at = walk(inner, at, look);
            }
            return at;
        }
        look.at(command, at);
        return command.applyTo(at) instanceof Outcome.Applied(Scene next) ? next : at;
    }

    /// Looks at a command and the scene before it.
    private interface Look {
        void at(Command command, Scene before);
    }
}
