package studio.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.wire.json.Pen;

/// `studio project rename`: calls a project something else, and its folder with it.
@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description = "Call a project something else. A folder that has the project's old name is renamed too.",
        footerHeading = "%nExample:%n",
        footer = "  ./studio project rename \"My Movie\" \"Our Movie\"")
final class RenameCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is to be called.")
    private String name = "";

    @Mixin
    private Told told = new Told();

    RenameCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        String fresh = ProjectName.checked(name);
        ProjectFolder folder;
        boolean moves;
        try (ProjectStore store = project.write("rename")) {
            folder = store.folder();
            moves = folder.name().equals(store.card().name()) && !folder.name().equals(fresh);
            if (moves) {
                ProjectName.mustBeFree(sibling(folder, fresh));
            }
            store.rename(fresh);
        }
        ProjectFolder now = moves ? moved(folder, sibling(folder, fresh)) : folder;
        new Projects(user).opened(now);
        told.say(console, "It is called " + fresh + " now: " + now.root(), now, (pen, f) -> fields(pen, f, fresh));
        return Exit.DONE;
    }

    private static ProjectFolder sibling(ProjectFolder folder, String name) {
        return new ProjectFolder(folder.root().resolveSibling(name));
    }

    private static ProjectFolder moved(ProjectFolder from, ProjectFolder to) throws StorageFailure {
        Path target = to.root();
        try {
            Files.move(from.root(), target);
            return to;
        } catch (IOException e) {
            throw Trouble.of(e, target);
        }
    }

    private static void fields(Pen pen, ProjectFolder folder, String name) {
        pen.text("name", name);
        pen.text("folder", folder.root().toString());
    }
}
