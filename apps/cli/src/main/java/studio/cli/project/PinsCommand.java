package studio.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Scene;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project pins`: what was set by hand and holds against words.
@Command(
        name = "pins",
        mixinStandardHelpOptions = true,
        description = "Show what was set by hand, and therefore stays as it is when words change the scene.",
        footerHeading = "%nExample:%n",
        footer = "  ./studio project pins \"My Movie\"")
final class PinsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ProjectArgument project;

    @Mixin
    private Told told = new Told();

    PinsCommand(Console console, User user) {
        this.console = console;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        try (ProjectStore store = project.look()) {
            Scene scene = store.history().scene();
            List<Pins.Pin> pins = scene.pins().list();
            if (told.isJson()) {
                told.say(console, "", pins, (pen, all) -> pen.objects("pins", all, (p, pin) -> fields(p, pin, scene)));
            } else {
                pins.forEach(pin -> console.data()
                        .println(name(pin, scene) + "  " + property(pin) + "  ("
                                + pin.node().value() + ")"));
            }
            if (pins.isEmpty()) {
                console.say("Nothing is pinned.");
            }
        }
        return Exit.DONE;
    }

    private static String name(Pins.Pin pin, Scene scene) {
        return Shown.line(scene.node(pin.node()).map(Node::name).orElse(""));
    }

    private static String property(Pins.Pin pin) {
        return pin.property().name().toLowerCase(Locale.ROOT);
    }

    private static void fields(Pen pen, Pins.Pin pin, Scene scene) {
        pen.text("node", pin.node().value());
        pen.text("name", name(pin, scene));
        pen.text("property", property(pin));
    }
}
