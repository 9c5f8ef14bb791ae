package studio.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.history.History;
import studio.storage.backup.Backups;
import studio.storage.checkpoint.Checkpoint;
import studio.storage.checkpoint.Keyframes;
import studio.storage.checkpoint.SceneHash;
import studio.storage.checkpoint.SceneTables;
import studio.storage.database.Database;
import studio.storage.disk.Limits;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.journal.Journal;
import studio.storage.journal.JournalRow;
import studio.storage.journal.Ledger;
import studio.storage.key.FileKey;
import studio.storage.key.Passphrase;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;
import studio.storage.lock.Seen;
import studio.storage.table.Schema;

/// An open project: the one connection that writes its file. Used by one thread at a time.
///
/// The order of things is the promise. A change is in the journal, synced, before [#append] returns; the witness beside
/// the file learns of it after that; tables are rewritten at checkpoints, in one transaction with the number and hash
/// of
/// what they show.
public final class ProjectStore implements AutoCloseable {
    private final ProjectFolder folder;
    private final Optional<FolderLock> lock;
    private final Optional<FileKey> key;
    private final Database database;
    private final Journal journal;
    private final Keyframes keyframes;
    private final SceneTables tables;
    private final InstantSource clock;
    private final Ledger ledger;
    private ProjectCard card;
    private final Optional<Problem> notice;
    private Checkpoint checkpoint;

    private ProjectStore(
            ProjectFolder folder,
            Optional<FolderLock> lock,
            Optional<FileKey> key,
            Database database,
            InstantSource clock)
            throws StorageFailure {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
        this.database = database;
        this.clock = clock;
        this.journal = new Journal(database);
        this.keyframes = new Keyframes(database);
        this.tables = new SceneTables(database);
        Optional<String> odd = Schema.PROJECT.oddity(database);
        if (odd.isPresent()) {
            throw Trouble.damaged("The project's tables are not as they should be, at: " + odd.get() + ".");
        }
        this.ledger = journal.open();
        this.checkpoint = tables.checkpoint();
        this.card = database.first("SELECT id, name, created, studio FROM projects", ProjectCard::of)
                .orElseThrow(() -> Trouble.damaged("The project does not say what it is called."));
        checkAgainstJournal();
        this.notice = lock.isPresent() ? missed(lock.get().seen()) : Optional.empty();
    }

    /// Makes a project in a folder that has none.
    ///
    /// @param studio version of the studio that makes it
    public static void create(
            ProjectFolder folder, String name, String studio, Optional<Passphrase> passphrase, InstantSource clock)
            throws StorageFailure {
        if (folder.hasProject()) {
            throw new StorageFailure(Problem.user(
                    "project.exists",
                    "There is already a project in " + folder.root() + ".",
                    "Open it, or choose another name."));
        }
        folder.create();
        Path draft = folder.root().resolve(Leftovers.DRAFT);
        String now = clock.instant().toString();
        ProjectCard card = new ProjectCard(UUID.randomUUID().toString(), name, now, studio);
        try {
            Files.deleteIfExists(draft);
            write(draft, card, passphrase.map(FileKey::fresh), now).close();
            Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.sync(folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, draft);
        }
    }

    /// Writes a project file of what could be saved of another.
    static void rebuilt(
            Path draft, ProjectCard card, Salvage.Saved saved, Optional<Passphrase> passphrase, InstantSource clock)
            throws StorageFailure {
        String now = clock.instant().toString();
        Optional<FileKey> key = passphrase.map(FileKey::fresh);
        try (Database database = write(draft, card, key, now)) {
            Journal journal = new Journal(database);
            database.inTransaction(() -> {
                journal.accept(journal.append(saved.rows()));
                History history = saved.history();
                String hash = SceneHash.of(history.scene());
                new SceneTables(database)
                        .write(
                                history.scene(),
                                new Checkpoint(history.changes(), history.head(), journal.chain(), hash, now));
            });
        }
    }

    private static Database write(Path draft, ProjectCard card, Optional<FileKey> key, String now)
            throws StorageFailure {
        try {
            OwnerOnly.file(draft);
        } catch (IOException e) {
            throw Trouble.of(e, draft);
        }
        Database database = Database.open(draft, key, Database.Mode.WRITE);
        Schema.PROJECT.bring(database);
        database.inTransaction(() -> {
            database.run(
                    "INSERT INTO projects(id, name, created, studio) VALUES(?,?,?,?)",
                    card.id(),
                    card.name(),
                    card.created(),
                    card.studio());
            database.run(
                    "INSERT INTO scenes(id, title, setting, rate_frames, rate_seconds, first_frame, end_frame, seq, head,"
                            + " chain, hash, saved) VALUES(1,?,'{}',24,1,0,96,0,0,'','',?)",
                    card.name(),
                    now);
            String hash = SceneHash.of(Scene.EMPTY);
            String chain = new Journal(database).chain();
            new SceneTables(database).write(Scene.EMPTY, new Checkpoint(0, 0, chain, hash, now));
        });
        return database;
    }

    /// Opens a project to write it. An older file is brought up to date, after a copy of it is set aside.
    ///
    /// @throws StorageFailure when it is locked, encrypted, damaged, newer, or no project
    public static ProjectStore open(
            ProjectFolder folder, Optional<Passphrase> passphrase, Holder holder, InstantSource clock)
            throws StorageFailure {
        Entrance.mustExist(folder);
        FolderLock lock = FolderLock.take(folder.lock(), holder);
        boolean open = false;
        try {
            Leftovers.sweep(folder);
            Optional<FileKey> key = Entrance.key(folder, passphrase);
            Database database = Entrance.open(folder, key, Database.Mode.WRITE);
            try {
                database.keepPromises();
                bring(folder, key, database, clock);
                ProjectStore store = new ProjectStore(folder, Optional.of(lock), key, database, clock);
                open = true;
                return store;
            } finally {
                if (!open) {
                    database.close();
                }
            }
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    /// Opens a project to look at it only, while somebody else may be writing it.
    public static ProjectStore look(ProjectFolder folder, Optional<Passphrase> passphrase, InstantSource clock)
            throws StorageFailure {
        Optional<FileKey> key = Entrance.key(folder, passphrase);
        Database database = Entrance.open(folder, key, Database.Mode.READ);
        boolean open = false;
        try {
            ProjectStore store = new ProjectStore(folder, Optional.empty(), key, database, clock);
            open = true;
            return store;
        } finally {
            if (!open) {
                database.close();
            }
        }
    }

    private static void bring(ProjectFolder folder, Optional<FileKey> key, Database database, InstantSource clock)
            throws StorageFailure {
        long schema = database.number("PRAGMA user_version");
        if (schema > 0
                && schema < Schema.PROJECT.newest()
                && Schema.PROJECT.oddity(database).isEmpty()) {
            new Backups(folder, clock).copy(database, key, "before-schema-" + Schema.PROJECT.newest());
        }
        Schema.PROJECT.bring(database);
    }

    /// The tables must stand on a change that the journal has, with the same chain behind it.
    private void checkAgainstJournal() throws StorageFailure {
        String chain = checkpoint.seq() == 0
                ? new Journal(database).chain()
                : database.text("SELECT chain FROM journal WHERE seq=?", checkpoint.seq());
        long head = database.number("SELECT revision FROM journal WHERE seq=?", checkpoint.seq());
        if (!chain.equals(checkpoint.chain()) || head != checkpoint.head()) {
            throw Trouble.damaged("The history lacks changes up to " + checkpoint.seq() + ", which the scene holds.");
        }
    }

    private Optional<Problem> missed(Seen seen) {
        return seen.isMissedBy(card.id(), ledger.last())
                ? Optional.of(Trouble.system(
                        "project.edits-lost",
                        "Changes " + (ledger.last() + 1) + " to " + seen.change()
                                + " had been saved and are not in the project file: it was damaged, or replaced by an older copy.",
                        "The project goes on from change " + ledger.last()
                                + ". If you miss something, look at the backups: studio project restore --list"))
                : Optional.empty();
    }

    public ProjectFolder folder() {
        return folder;
    }

    public ProjectCard card() {
        return card;
    }

    /// The key that the file is encrypted with, for copies of it.
    public Optional<FileKey> key() {
        return key;
    }

    /// What a person should be told about the opening, if anything.
    public Optional<Problem> notice() {
        return notice;
    }

    /// Where the tables stand.
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /// The history as it stands, with its last steps ready to be undone and redone.
    public History history() throws StorageFailure {
        return past().history();
    }

    /// The history with older steps loaded before those that it holds.
    public History deepened(History history) throws StorageFailure {
        return past().deepened(history);
    }

    /// The scene as a step left it.
    ///
    /// @throws StorageFailure when there never was such a step
    public Scene sceneAt(long revision) throws StorageFailure {
        if (!ledger.isStep(revision)) {
            throw new StorageFailure(Problem.user(
                    "history.unknown",
                    "There is no step " + revision + " in the history.",
                    "See the steps with `studio project history`."));
        }
        return past().sceneAt(revision);
    }

    private Past past() throws StorageFailure {
        return Past.of(journal, ledger, keyframes, tables);
    }

    /// Adds changes to the journal. When it returns they are on the disk; when it throws, none of them is.
    public void append(List<JournalRow> rows) throws StorageFailure {
        String[] last = new String[1];
        database.inTransaction(() -> last[0] = journal.append(rows));
        journal.accept(last[0]);
        rows.forEach(row -> ledger.follow(row));
        lock.ifPresent(held -> held.note(new Seen(card.id(), ledger.last())));
    }

    /// Brings the tables up to the present.
    public void checkpoint(History history) throws StorageFailure {
        Scene scene = history.scene();
        Checkpoint next = new Checkpoint(
                history.changes(),
                history.head(),
                journal.chain(),
                SceneHash.of(scene),
                clock.instant().toString());
        boolean held = false;
        try {
            boolean far = stepsSinceKeyframe(history.head()) >= Limits.KEYFRAME_STEPS;
            database.inTransaction(() -> {
                tables.write(scene, next);
                if (far) {
                    keyframes.keep(history.head(), scene);
                }
            });
            held = true;
            checkpoint = next;
        } finally {
            if (!held) {
                tables.forget();
            }
        }
    }

    private long stepsSinceKeyframe(long head) throws StorageFailure {
        java.util.Set<Long> kept = keyframes.revisions();
        long steps = 0;
        for (long at = head; at > 0 && !kept.contains(at) && steps < Limits.KEYFRAME_STEPS; at = ledger.parent(at)) {
            steps++;
        }
        return steps;
    }

    /// Changes before one, the newest first.
    public List<JournalRow> changesBefore(long seq, int count) throws StorageFailure {
        return journal.rowsBefore(seq, count);
    }

    /// The tree of steps.
    public Ledger ledger() {
        return ledger;
    }

    /// The database, for what stands beside scene and journal: receipts, roles, templates.
    public Database database() {
        return database;
    }

    /// Calls the project something else; its folder keeps its name.
    public void rename(String name) throws StorageFailure {
        database.inTransaction(() -> database.run("UPDATE projects SET name=?", name));
        card = new ProjectCard(card.id(), name, card.created(), card.studio());
    }

    @Override
    public void close() throws StorageFailure {
        try {
            database.close();
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
