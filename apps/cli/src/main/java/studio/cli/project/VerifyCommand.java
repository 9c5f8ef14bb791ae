package studio.cli.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.check.Verification;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.wire.json.Pen;

/// `studio project verify`: looks over every part of a project file.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Look over every part of a project file, and of its backups. Exit code 4 when something is damaged.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio project verify \"My Movie\"", "  ./studio project verify \"My Movie\" --backups --json"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @Option(names = "--backups", description = "Also look over every backup.")
    private boolean backups;

    @Mixin
    private Told told = new Told();

    VerifyCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        ProjectFolder folder = project.folder();
        Keyring keys = project.keyring(folder);
        Checked file = checked(folder.database(), keys);
        List<Checked> copies = new ArrayList<>();
        for (Backup backup : backups ? new Backups(folder, user.clock()).all() : List.<Backup>of()) {
            copies.add(checked(backup.file(), keys));
        }
        if (told.isJson()) {
            told.say(console, "", file, (pen, f) -> fields(pen, f, copies));
        } else {
            show(file, copies);
        }
        boolean sound = file.isSound() && copies.stream().allMatch(Checked::isSound);
        if (!sound) {
            console.say("Something is damaged. Bring back what can be saved: ./studio project restore \""
                    + project.typed() + "\"");
        }
        return sound ? Exit.DONE : Exit.BAD_INPUT;
    }

    private Checked checked(java.nio.file.Path file, Keyring keys) throws StorageFailure {
        String name = String.valueOf(file.getFileName());
        return Patience.during(
                "Looking over " + name, console, () -> new Checked(name, Verification.of(file, keys.of(file))));
    }

    private void show(Checked file, List<Checked> copies) {
        file.lines().forEach(console.data()::println);
        for (Checked copy : copies) {
            console.data().println((copy.isSound() ? "✓ " : "✗ ") + "backup " + copy.name());
            copy.verification()
                    .findings()
                    .forEach(f -> console.data().println("    " + f.part() + ": " + f.sentence()));
        }
    }

    private static void fields(Pen pen, Checked file, List<Checked> copies) {
        pen.flag("sound", file.isSound() && copies.stream().allMatch(Checked::isSound));
        pen.object("project", file, (p, f) -> f.fields(p));
        pen.objects("backups", copies, (p, f) -> f.fields(p));
    }
}
