package studio.cli.project;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Patience;
import studio.cli.desk.User;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Snapshot;
import studio.session.log.Log;
import studio.storage.Entrance;
import studio.storage.ProjectStore;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;
import studio.storage.lock.Holder;

/// The project that a command is about, as typed, and the ways to open it.
public final class ProjectArgument {
    private final Console console;
    private final User user;

    @Parameters(
            index = "0",
            paramLabel = "PROJECT",
            description = "Its name in the folder of projects, or a path to its folder or its project.ams.")
    private String name = "";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Text file whose first line opens an encrypted project. Else STUDIO_PASSPHRASE, else asked.")
    private String passphraseFile = "";

    private Optional<Passphrase> known = Optional.empty();

    public ProjectArgument(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    /// The project of that name, which nobody typed as an argument of its own.
    static ProjectArgument of(String name, Console console, User user) {
        ProjectArgument project = new ProjectArgument(console, user);
        project.name = name;
        return project;
    }

    String typed() {
        return name;
    }

    String passphraseFile() {
        return passphraseFile;
    }

    ProjectFolder folder() throws StorageFailure {
        return new Projects(user).find(name);
    }

    /// The folder, also when only backups are left in it.
    ProjectFolder remains() throws StorageFailure {
        return new Projects(user).remains(name);
    }

    /// The passphrase of a project of which the file or a backup is encrypted, where there is one to be had.
    Optional<Passphrase> passphraseOfAny(ProjectFolder folder) throws StorageFailure {
        boolean needed = folder.hasProject() && Entrance.isEncrypted(folder);
        for (Backup backup : new Backups(folder, user.clock()).all()) {
            needed |= Keyring.isEncrypted(backup.file());
        }
        return needed ? asked(folder) : Optional.empty();
    }

    /// The passphrase of a project that is encrypted, where there is one to be had.
    Optional<Passphrase> passphrase(ProjectFolder folder) throws StorageFailure {
        boolean needed = folder.hasProject() && Entrance.isEncrypted(folder);
        return needed ? asked(folder) : Optional.empty();
    }

    /// Asked of a person once, however often it is needed.
    private Optional<Passphrase> asked(ProjectFolder folder) throws StorageFailure {
        if (known.isEmpty()) {
            known = new Passphrases(user.secrets()).known(passphraseFile, "Passphrase of " + folder.name() + ":");
        }
        return known;
    }

    /// The keys of a project's files. A wrong passphrase is told as one, before all seems damaged to whoever has it.
    Keyring keyring(ProjectFolder folder) throws StorageFailure {
        Log.to(user.logs());
        Optional<Passphrase> passphrase = passphrase(folder);
        if (folder.hasProject() && Entrance.isEncrypted(folder)) {
            try {
                opening(folder, () -> ProjectStore.look(folder, passphrase, user.clock()))
                        .close();
            } catch (StorageFailure e) {
                refuseUnopened(e);
            }
        }
        return new Keyring(passphrase.isPresent() ? passphrase : passphraseOfAny(folder));
    }

    private static void refuseUnopened(StorageFailure failure) throws StorageFailure {
        if (!failure.is("project.damaged")) {
            throw failure;
        }
    }

    /// Opened to be looked at only, even while somebody else writes it.
    public ProjectStore look() throws StorageFailure {
        Log.to(user.logs());
        ProjectFolder folder = folder();
        Optional<Passphrase> passphrase = passphrase(folder);
        return opening(folder, () -> ProjectStore.look(folder, passphrase, user.clock()));
    }

    /// Opened to change what stands beside the scene.
    ProjectStore write(String program) throws StorageFailure {
        Log.to(user.logs());
        ProjectFolder folder = folder();
        Optional<Passphrase> passphrase = passphrase(folder);
        Holder holder = Holder.here("studio project " + program, user.clock());
        ProjectStore store = opening(folder, () -> ProjectStore.open(folder, passphrase, holder, user.clock()));
        opened(folder, store.notice());
        return store;
    }

    /// Opened to change the scene.
    public Session session(String program) throws StorageFailure {
        Log.to(user.logs());
        ProjectFolder folder = folder();
        Optional<Passphrase> passphrase = passphrase(folder);
        Holder holder = Holder.here("studio project " + program, user.clock());
        Session session = opening(folder, () -> Session.open(folder, passphrase, holder, user.clock()));
        opened(folder, session.notice());
        return session;
    }

    /// What became of a change, once it is on the disk.
    static Snapshot done(CompletableFuture<Answer> answer) throws StorageFailure {
        return switch (answer.join()) {
            case Answer.Done(Snapshot snapshot) -> snapshot;
            case Answer.Refused(var problem) -> throw new StorageFailure(problem);
        };
    }

    private <T> T opening(ProjectFolder folder, Patience.Work<T, StorageFailure> work) throws StorageFailure {
        return Patience.during("Opening " + folder.name(), console, work);
    }

    private void opened(ProjectFolder folder, Optional<studio.scene.Problem> notice) {
        notice.ifPresent(console::tell);
        new Projects(user).opened(folder);
    }
}
