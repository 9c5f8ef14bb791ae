package studio.wire.scene;

import java.util.List;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Commands within a command.
final class BatchJson {
    static final List<Named<Command>> ACTIONS = List.of(new Named<>("batch", BatchJson::read));

    private BatchJson() {}

    static void parameters(Pen pen, Batch batch) {
        pen.text("title", batch.title());
        pen.objects("commands", batch.commands(), CommandJson::fields);
    }

    private static Command read(Form parameters) {
        String title = parameters.at("title").text();
        List<Command> commands = parameters.at("commands").list(CommandJson::read);
        return parameters.made(() -> new Batch(title, commands));
    }
}
