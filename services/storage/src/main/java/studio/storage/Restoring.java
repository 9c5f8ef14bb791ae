package studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.scene.Problem;
import studio.storage.backup.Backup;
import studio.storage.backup.Backups;
import studio.storage.backup.Copying;
import studio.storage.check.Verification;
import studio.storage.database.Database;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileHeader;
import studio.storage.key.FileKey;
import studio.storage.key.Passphrase;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;
import studio.storage.lock.Seen;

/// Brings a project back: from a backup, or from what is left of a damaged file. What was there is set aside among the
/// backups, never deleted, so that a restore can itself be taken back.
public final class Restoring {
    private final ProjectFolder folder;
    private final Holder holder;
    private final InstantSource clock;

    public Restoring(ProjectFolder folder, Holder holder, InstantSource clock) {
        this.folder = folder;
        this.holder = holder;
        this.clock = clock;
    }

    /// Brings back the latest state there is: the file itself when it is sound, else whichever holds the later change,
    /// what can be saved from the file or the newest sound backup.
    public Restoration latest(Optional<Passphrase> passphrase) throws StorageFailure {
        return FolderLock.during(folder.lock(), holder, lock -> {
            Restoration done = latestHeld(passphrase);
            lock.note(Seen.NOTHING);
            return done;
        });
    }

    /// Brings back a backup by its name.
    public Restoration from(String name, Optional<Passphrase> passphrase) throws StorageFailure {
        return FolderLock.during(folder.lock(), holder, lock -> {
            Restoration done = bringBack(source(named(name), passphrase));
            lock.note(Seen.NOTHING);
            return done;
        });
    }

    private Restoration latestHeld(Optional<Passphrase> passphrase) throws StorageFailure {
        Optional<Salvage.Saved> saved = salvage(passphrase);
        Optional<Source> backup = newestBackup(passphrase);
        long fromFile = saved.map(Salvage.Saved::reached).orElse(-1L);
        long fromBackup = backup.map(Source::change).orElse(-1L);
        if (saved.isPresent() && fromFile >= fromBackup) {
            return rebuild(saved.get(), passphrase);
        }
        if (backup.isEmpty()) {
            throw new StorageFailure(nothing());
        }
        return bringBack(backup.get());
    }

    private Backup named(String name) throws StorageFailure {
        return new Backups(folder, clock)
                .all().stream()
                        .filter(b -> b.name().equals(name) || b.name().equals(name + ".ams"))
                        .findFirst()
                        .orElseThrow(() -> new StorageFailure(Problem.user(
                                "backup.unknown",
                                "There is no backup called " + name + ".",
                                "See them with `studio project restore --list`.")));
    }

    /// A sound backup.
    private record Source(Backup backup, long change) {}

    private Source source(Backup backup, Optional<Passphrase> passphrase) throws StorageFailure {
        Verification check = Verification.of(backup.file(), key(backup.file(), passphrase));
        boolean old = check.findings().stream().allMatch(f -> f.part().equals("tables"));
        if (!check.isSound() && !old) {
            throw Trouble.damaged("The backup " + backup.name() + " is damaged: "
                    + check.findings().getFirst().sentence());
        }
        return new Source(backup, check.changes());
    }

    private Optional<Source> newestBackup(Optional<Passphrase> passphrase) throws StorageFailure {
        for (Backup backup : new Backups(folder, clock).all()) {
            Optional<Source> sound = sound(backup, passphrase);
            if (sound.isPresent()) {
                return sound;
            }
        }
        return Optional.empty();
    }

    private Optional<Source> sound(Backup backup, Optional<Passphrase> passphrase) {
        try {
            return Optional.of(source(backup, passphrase));
        } catch (StorageFailure e) {
            return Optional.empty();
        }
    }

    private Optional<Salvage.Saved> salvage(Optional<Passphrase> passphrase) {
        try {
            Optional<FileKey> key = key(folder.database(), passphrase);
            return Optional.of(
                    Salvage.of(folder.database(), key, clock.instant().toString()));
        } catch (StorageFailure e) {
            return Optional.empty();
        }
    }

    /// The key that a file needs, whatever else is wrong with it.
    private static Optional<FileKey> key(Path file, Optional<Passphrase> passphrase) throws StorageFailure {
        try {
            return switch (FileHeader.of(file)) {
                case FileHeader.Encrypted(var salt)
                when passphrase.isPresent() -> Optional.of(FileKey.of(passphrase.get(), salt));
                case FileHeader.Encrypted e ->
                    throw new StorageFailure(Problem.user(
                            "project.passphrase-needed",
                            file.getFileName() + " is encrypted and opens with its passphrase only.",
                            "Type it when asked, or give it in a file: --passphrase-file FILE"));
                case FileHeader.EncryptedByNewer e -> Optional.empty();
                case FileHeader.Plain p -> Optional.empty();
                case FileHeader.Foreign f -> Optional.empty();
                case FileHeader.NoProject n -> Optional.empty();
            };
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private Restoration bringBack(Source source) throws StorageFailure {
        Path draft = folder.root().resolve(Leftovers.DRAFT);
        try {
            Files.copy(source.backup().file(), draft, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.close(draft);
            OwnerOnly.settle(draft);
            String aside = exchange(draft);
            return new Restoration(source.backup().name(), source.change(), aside, List.of());
        } catch (IOException e) {
            throw Trouble.of(e, draft);
        }
    }

    private Restoration rebuild(Salvage.Saved saved, Optional<Passphrase> passphrase) throws StorageFailure {
        ProjectCard card = card(passphrase);
        Path draft = folder.root().resolve(Leftovers.DRAFT);
        Copying.shred(draft);
        ProjectStore.rebuilt(draft, card, saved, passphrase, clock);
        List<String> notes = new ArrayList<>(saved.notes());
        if (notes.isEmpty()) {
            notes.add("Every change could be saved.");
        }
        return new Restoration("the file itself", saved.reached(), exchange(draft), notes);
    }

    /// What the damaged file says of itself, or what can be guessed.
    private ProjectCard card(Optional<Passphrase> passphrase) {
        try (Database database =
                Database.open(folder.database(), key(folder.database(), passphrase), Database.Mode.READ)) {
            return database.first("SELECT id, name, created, studio FROM projects", ProjectCard::of)
                    .orElseGet(this::guessed);
        } catch (StorageFailure e) {
            return guessed();
        }
    }

    private ProjectCard guessed() {
        return new ProjectCard(
                java.util.UUID.randomUUID().toString(),
                folder.name(),
                clock.instant().toString(),
                "restored");
    }

    /// Copies the present file aside with its log, then gives the new one its name. A plug pulled at any instant leaves
    /// the file as it was, or a ready file that the next opening puts in place.
    private String exchange(Path draft) throws StorageFailure {
        String aside = "replaced-" + clock.instant().toString().replaceAll("[^0-9TZ]", "");
        try {
            OwnerOnly.folder(folder.backups());
            for (String tail : List.of("", "-wal")) {
                Path file = folder.root().resolve(ProjectFolder.DATABASE + tail);
                if (Files.exists(file)) {
                    Path to = folder.backups().resolve(aside + ".ams" + tail);
                    Files.copy(file, to);
                    OwnerOnly.close(to);
                    OwnerOnly.settle(to);
                    OwnerOnly.syncAround(to);
                }
            }
            Files.move(draft, folder.root().resolve(Leftovers.READY), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.sync(folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, folder.database());
        }
        Leftovers.install(folder);
        return folder.backups().resolve(aside + ".ams").toString();
    }

    private Problem nothing() {
        return new Problem(
                Problem.Category.SYSTEM,
                "restore.nothing",
                "Nothing can be read from the project file, and there is no sound backup in " + folder.backups() + ".",
                "If you have a copy of the folder elsewhere, put its project.ams in place.");
    }
}
