package studio.cli.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;

/// `studio project info`: what a project is and holds.
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = "Say what a project is and holds. Works while it is open elsewhere.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio project info \"My Movie\"", "  ./studio project info movies/short --json"})
final class InfoCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Mixin
    private Told told = new Told();

    InfoCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        try (ProjectStore store = project.look()) {
            Portrait portrait = Portrait.of(store, user.clock());
            told.say(console, String.join("\n", lines(portrait)), portrait, (pen, p) -> p.fields(pen));
        }
        return Exit.DONE;
    }

    private List<String> lines(Portrait p) {
        List<String> lines = new ArrayList<>();
        lines.add(Shown.line(p.card().name()));
        lines.add(line("folder", p.folder().root().toString()));
        lines.add(line("id", p.card().id()));
        lines.add(line(
                "created",
                Shown.time(p.card().created(), user.zone()) + " by studio "
                        + Shown.line(p.card().studio())));
        lines.add(line("last edit", p.edited().isEmpty() ? "none yet" : Shown.time(p.edited(), user.zone())));
        lines.add(line(
                "history",
                Shown.count(p.steps(), "step", "steps") + ", " + Shown.count(p.changes(), "change", "changes")));
        lines.add(line("scene", p.content().sentence()));
        if (!p.content().where().isEmpty()) {
            lines.add(line("setting", p.content().where()));
        }
        lines.add(line("encrypted", p.encrypted() ? "yes" : "no"));
        lines.add(
                line("open elsewhere", p.open().map(holder -> holder.sentence()).orElse("no")));
        lines.add(line("backups", backups(p)));
        lines.add(line("size", Shown.size(p.bytes())));
        return lines;
    }

    private String backups(Portrait p) {
        return p.backups().isEmpty()
                ? "none"
                : p.backups().size() + ", the newest of "
                        + Shown.time(p.backups().getFirst().at(), user.zone());
    }

    private static String line(String what, String is) {
        return String.format(Locale.ROOT, "  %-15s %s", what, is);
    }
}
