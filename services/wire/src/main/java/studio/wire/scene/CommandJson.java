package studio.wire.scene;

import java.util.List;
import java.util.stream.Stream;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.wire.json.Form;
import studio.wire.json.JsonText;
import studio.wire.json.Pen;

/// A command as one object: its `action`, and its `parameters`.
public final class CommandJson {
    /// The version of the form that is written. A journal keeps it beside each command.
    public static final int VERSION = Upgrades.NEWEST;

    private static final Vocabulary<Named<Command>> ACTIONS = Named.vocabulary(
            Stream.of(NodeCommandJson.ACTIONS, TimelineCommandJson.ACTIONS, StageCommandJson.ACTIONS, BatchJson.ACTIONS)
                    .flatMap(List::stream)
                    .toList());

    private CommandJson() {}

    public static String write(Command command) {
        return Pen.line(command, CommandJson::fields);
    }

    public static Decoded<Command> read(String json) {
        return Door.read(json, CommandJson::read);
    }

    /// Reads a command that was written in an earlier version of the form, or in this one.
    public static Decoded<Command> read(String json, int version) {
        return Door.guarded(() -> {
            Upgrades.check(version);
            return read(Form.top(Upgrades.command(JsonText.form(json).json(), version)));
        });
    }

    static void fields(Pen pen, Command command) {
        switch (command) {
            case NodeCommand c -> {
                pen.text("action", NodeCommandJson.action(c));
                pen.object("parameters", c, NodeCommandJson::parameters);
            }
            case TimelineCommand c -> {
                pen.text("action", TimelineCommandJson.action(c));
                pen.object("parameters", c, TimelineCommandJson::parameters);
            }
            case StageCommand c -> {
                pen.text("action", StageCommandJson.action(c));
                pen.object("parameters", c, StageCommandJson::parameters);
            }
            case Batch batch -> {
                pen.text("action", "batch");
                pen.object("parameters", batch, BatchJson::parameters);
            }
        }
    }

    static Command read(Form form) {
        return ACTIONS.read(form.at("action")).reader().apply(form.at("parameters"));
    }
}
