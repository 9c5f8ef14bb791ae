package studio.cli.project;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.storage.ProjectStore;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project backup`: makes a backup now.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Make a backup now, and check it whole. (One is made by itself at most every half hour.)",
        footerHeading = "%nExample:%n",
        footer = "  ./studio project backup \"My Movie\"")
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Mixin
    private Told told = new Told();

    BackupCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        try (ProjectStore store = project.write("backup")) {
            Backups backups = new Backups(store.folder(), user.clock());
            Backup made = Patience.during(
                    "Backing up and checking", console, () -> backups.make(store.database(), store.key(), "by-hand"));
            told.say(console, "Backed up and checked: " + made.file(), made, BackupCommand::fields);
        }
        return Exit.DONE;
    }

    private static void fields(Pen pen, Backup backup) {
        pen.text("name", backup.name());
        pen.text("file", backup.file().toString());
    }
}
