package studio.cli.project;

import java.util.List;
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
import studio.scene.Problem;
import studio.session.log.Log;
import studio.storage.Entrance;
import studio.storage.Locksmith;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;
import studio.wire.json.Pen;

/// `studio project encrypt`: puts a project and its backups under a passphrase, another one, or none.
@Command(
        name = "encrypt",
        mixinStandardHelpOptions = true,
        description = {
            "Encrypt a project and its backups, change the passphrase, or take the encryption off.",
            "Without the passphrase nobody opens an encrypted project again, you included."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project encrypt \"My Movie\"",
            "  ./studio project encrypt \"My Movie\" --change",
            "  ./studio project encrypt \"My Movie\" --change --passphrase-file old.txt --new-passphrase-file new.txt",
            "  ./studio project encrypt \"My Movie\" --remove"
        })
final class EncryptCommand implements Callable<Integer> {
    /// One or the other.
    static final class Choice {
        @Option(names = "--change", description = "Change the passphrase of an encrypted project.")
        private boolean change;

        @Option(names = "--remove", description = "Take the encryption off.")
        private boolean remove;
    }

    private final Console console;
    private final User user;

    @Mixin
    private final ProjectArgument project;

    @ArgGroup
    private Choice choice = new Choice();

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "Text file whose first line is the passphrase to come. Else asked twice.")
    private String fresh = "";

    @Mixin
    private Told told = new Told();

    EncryptCommand(Console console, User user) {
        this.console = console;
        this.user = user;
        this.project = new ProjectArgument(console, user);
    }

    @Override
    public Integer call() throws StorageFailure {
        Log.to(user.logs());
        ProjectFolder folder = project.folder();
        boolean encrypted = Entrance.isEncrypted(folder);
        if (encrypted != (choice.change || choice.remove)) {
            throw new StorageFailure(mismatch(folder, encrypted));
        }
        Optional<Passphrase> now = project.passphrase(folder);
        if (encrypted) {
            project.look().close();
        }
        Optional<Passphrase> next = choice.remove ? Optional.empty() : Optional.of(next(folder));
        Locksmith locksmith = new Locksmith(folder, Holder.here("studio project encrypt", user.clock()), user.clock());
        List<Problem> left =
                Patience.during("Copying under the new key and checking", console, () -> locksmith.change(now, next));
        left.forEach(console::tell);
        told.say(console, sentence(folder), left, (pen, l) -> fields(pen, folder, l));
        return Exit.DONE;
    }

    /// The variable holds the passphrase of now, so it is no passphrase to change to.
    private Passphrase next(ProjectFolder folder) throws StorageFailure {
        Passphrases passphrases = new Passphrases(user.secrets());
        String prompt = "New passphrase of " + folder.name() + ":";
        String file = fresh.isEmpty() && !choice.change ? project.passphraseFile() : fresh;
        return choice.change ? passphrases.another(file, prompt) : passphrases.fresh(file, prompt);
    }

    private String sentence(ProjectFolder folder) {
        if (choice.remove) {
            return "The project " + folder.name() + " and its backups are no longer encrypted.";
        }
        return choice.change
                ? "The project " + folder.name() + " and its backups open with the new passphrase."
                : "The project " + folder.name() + " and its backups are encrypted.";
    }

    private void fields(Pen pen, ProjectFolder folder, List<Problem> left) {
        pen.text("name", folder.name());
        pen.flag("encrypted", !choice.remove);
        pen.texts("left", left.stream().map(Problem::sentence).toList());
    }

    private static Problem mismatch(ProjectFolder folder, boolean encrypted) {
        return encrypted
                ? Problem.user(
                        "project.encrypted",
                        "The project " + folder.name() + " is encrypted already.",
                        "Change its passphrase with --change, or take the encryption off with --remove.")
                : Problem.user(
                        "project.plain",
                        "The project " + folder.name() + " is not encrypted.",
                        "Encrypt it: ./studio project encrypt \"" + folder.name() + "\"");
    }
}
