package studio.cli.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project list`: the projects of the user, the last edited first.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the projects in the folder of projects, and those that were open lately, newest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio project list", "  ./studio project list --json"})
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private Told told = new Told();

    ListCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public Integer call() throws StorageFailure {
        Projects projects = new Projects(user);
        List<Spine> spines = new ArrayList<>();
        for (ProjectFolder folder : projects.all()) {
            spines.add(Spine.of(folder));
        }
        spines.sort(Comparator.comparing(Spine::edited).reversed());
        if (told.isJson()) {
            told.say(console, "", projects, (pen, p) -> fields(pen, p, spines));
        } else {
            spines.forEach(spine -> show(spine, projects));
        }
        if (spines.isEmpty()) {
            console.say("There is no project in " + projects.root() + ".");
            console.say("  Make one: ./studio project new \"My Movie\"");
        }
        return Exit.DONE;
    }

    private void show(Spine spine, Projects projects) {
        ProjectFolder folder = spine.folder();
        boolean elsewhere = !projects.root().equals(folder.root().getParent());
        console.data()
                .println(String.format(
                        Locale.ROOT,
                        "%-28s %10s  %s%s%s%s",
                        Shown.line(folder.name()),
                        Shown.size(spine.bytes()),
                        Shown.time(spine.edited(), user.zone()),
                        spine.encrypted() ? "  encrypted" : "",
                        spine.open().map(h -> "  open: " + h.sentence()).orElse(""),
                        elsewhere ? "  " + folder.root() : ""));
    }

    private static void fields(Pen pen, Projects projects, List<Spine> spines) {
        pen.text("folder", projects.root().toString());
        pen.objects("projects", spines, (p, spine) -> spine.fields(p));
    }
}
