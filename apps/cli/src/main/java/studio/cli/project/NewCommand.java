package studio.cli.project;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.cli.desk.Version;
import studio.session.log.Log;
import studio.storage.ProjectStore;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.wire.json.Pen;

/// `studio project new`: makes an empty project.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Make an empty project: in the folder of projects, or where a path says.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio project new \"My Movie\"",
            "  ./studio project new movies/short --encrypt",
            "  ./studio project new Secret --encrypt --passphrase-file secret.txt"
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Parameters(paramLabel = "NAME|FOLDER", description = "A name, or a path with at least one / in it.")
    private String name = "";

    @Option(names = "--encrypt", description = "Encrypt it; a passphrase is asked twice. Without it nobody opens it.")
    private boolean encrypt;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Text file whose first line is the passphrase. Else STUDIO_PASSPHRASE, else asked.")
    private String passphraseFile = "";

    @Mixin
    private Told told = new Told();

    NewCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public Integer call() throws StorageFailure {
        Log.to(user.logs());
        Projects projects = new Projects(user);
        ProjectFolder folder = projects.place(name);
        String title = ProjectName.checked(folder.name());
        ProjectName.mustBeFree(folder);
        Optional<Passphrase> passphrase = passphrase(title);
        Patience.during("Making " + title, console, () -> {
            ProjectStore.create(folder, title, Version.NUMBER, passphrase, user.clock());
            return title;
        });
        projects.opened(folder);
        told.say(console, "Made the project " + title + ": " + folder.root(), folder, this::fields);
        return Exit.DONE;
    }

    private Optional<Passphrase> passphrase(String title) throws StorageFailure {
        return encrypt
                ? Optional.of(new Passphrases(user.secrets()).fresh(passphraseFile, "New passphrase of " + title + ":"))
                : Optional.empty();
    }

    private void fields(Pen pen, ProjectFolder folder) {
        pen.text("name", folder.name());
        pen.text("folder", folder.root().toString());
        pen.flag("encrypted", encrypt);
    }
}
