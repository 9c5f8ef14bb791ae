package studio.cli.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.session.log.Log;
import studio.storage.Restoration;
import studio.storage.Restoring;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;
import studio.wire.json.Pen;

/// `studio project restore`: brings a project back, and sets aside what was there.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Bring a project back: the latest state that can be read from the file or from a backup, or a backup by name.",
            "What was there is set aside among the backups, never deleted."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project restore \"My Movie\"",
            "  ./studio project restore \"My Movie\" --list",
            "  ./studio project restore \"My Movie\" --from project-20260131T100000000Z-by-hand.ams"
        })
final class RestoreCommand implements Callable<Integer> {
    /// One or the other.
    static final class Choice {
        @Option(names = "--list", description = "Show the backups, newest first; restore nothing.")
        private boolean list;

        @Option(names = "--from", paramLabel = "NAME", description = "The backup to bring back, as --list shows it.")
        private String from = "";
    }

    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @ArgGroup
    private Choice choice = new Choice();

    @Mixin
    private Told told = new Told();

    RestoreCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        Log.to(user.logs());
        ProjectFolder folder = project.remains();
        if (choice.list) {
            list(new Backups(folder, user.clock()).all());
        } else {
            restore(folder);
        }
        return Exit.DONE;
    }

    private void restore(ProjectFolder folder) throws StorageFailure {
        Optional<Passphrase> passphrase = project.passphraseOfAny(folder);
        Restoring restoring = new Restoring(folder, Holder.here("studio project restore", user.clock()), user.clock());
        Restoration done = Patience.during(
                "Reading what is there",
                console,
                () -> choice.from.isEmpty() ? restoring.latest(passphrase) : restoring.from(choice.from, passphrase));
        done.notes().forEach(console::say);
        String sentence = "Brought back " + folder.name() + " from " + done.source() + ", up to change " + done.change()
                + ".\n  What was there is now in " + done.aside();
        told.say(console, sentence, done, RestoreCommand::fields);
    }

    private void list(List<Backup> backups) {
        if (told.isJson()) {
            told.say(console, "", backups, (pen, all) -> pen.objects("backups", all, RestoreCommand::backup));
            return;
        }
        for (Backup backup : backups) {
            console.data()
                    .println(String.format(
                            Locale.ROOT,
                            "%s  %-10s  %s",
                            Shown.time(backup.at(), user.zone()),
                            backup.label(),
                            backup.name()));
        }
        if (backups.isEmpty()) {
            console.say("There is no backup yet. Make one: ./studio project backup \"" + project.typed() + "\"");
        }
    }

    private static void backup(Pen pen, Backup backup) {
        pen.text("name", backup.name());
        pen.text("at", backup.at().toString());
        pen.text("label", backup.label());
    }

    private static void fields(Pen pen, Restoration done) {
        pen.text("source", done.source());
        pen.count("change", done.change());
        pen.text("aside", done.aside());
        pen.texts("notes", done.notes());
    }
}
