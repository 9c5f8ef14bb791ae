package studio.wire.scene;

import java.util.List;
import studio.scene.Pins;
import studio.scene.Setting;
import studio.scene.command.Command;
import studio.scene.command.StageCommand;
import studio.wire.json.Pen;

/// Commands about the scene as a whole.
final class StageCommandJson {
    static final List<Named<Command>> ACTIONS = List.of(
            new Named<>("set", p -> new StageCommand.Set(SettingJson.read(p.at("setting")))),
            new Named<>("pin", p -> new StageCommand.Pin(PinJson.read(p.at("pin")))),
            new Named<>("unpin", p -> new StageCommand.Unpin(PinJson.read(p.at("pin")))));

    private StageCommandJson() {}

    static String action(StageCommand command) {
        return switch (command) {
            case StageCommand.Set c -> "set";
            case StageCommand.Pin c -> "pin";
            case StageCommand.Unpin c -> "unpin";
        };
    }

    static void parameters(Pen pen, StageCommand command) {
        switch (command) {
            case StageCommand.Set(Setting setting) -> pen.object("setting", setting, SettingJson::fields);
            case StageCommand.Pin(Pins.Pin pin) -> pen.object("pin", pin, PinJson::fields);
            case StageCommand.Unpin(Pins.Pin pin) -> pen.object("pin", pin, PinJson::fields);
        }
    }
}
