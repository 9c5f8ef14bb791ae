package studio.testing.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import studio.cli.desk.Secrets;
import studio.cli.desk.User;
import studio.packs.Packs;
import studio.packs.UserFolders;
import studio.storage.ProjectStore;
import studio.storage.database.Database;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.lock.FolderLock;
import studio.storage.lock.Holder;

/// A user with nothing yet, in a folder of a test's own: types what the test says, and can have their projects damaged
/// or held by somebody else.
final class Household implements AutoCloseable {
    private final Path root;
    private final Deque<String> typing = new ArrayDeque<>();
    private final List<FolderLock> held = new ArrayList<>();
    private final ToyRegistry registry = new ToyRegistry();
    private String input = "";
    private Optional<String> ready = Optional.empty();

    Household(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path projects() {
        return root.resolve("Projects");
    }

    /// Where this user's packs come from.
    ToyRegistry registry() {
        return registry;
    }

    /// What a person types next when a passphrase is asked for.
    void type(String letters) {
        typing.add(letters);
    }

    /// What the environment says is the passphrase.
    void ready(String letters) {
        ready = letters.isEmpty() ? Optional.empty() : Optional.of(letters);
    }

    /// A line that is piped into the next command.
    void pipe(String line) {
        input += line + "\n";
    }

    Door knock(String... args) {
        User user = user();
        Door door = Door.knock(user, new Packs(user.folders(), registry, ToyRegistry.PACKS), args);
        input = "";
        return door;
    }

    private User user() {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new User(
                new UserFolders(root.resolve("home")),
                Optional.of(projects()),
                root.resolve("documents"),
                in,
                new Typist(),
                InstantSource.system(),
                ZoneOffset.UTC);
    }

    private final class Typist implements Secrets {
        @Override
        public Optional<char[]> ready() {
            return ready.map(String::toCharArray);
        }

        @Override
        public Optional<char[]> typed(String prompt) {
            return Optional.ofNullable(typing.poll()).map(String::toCharArray);
        }
    }

    /// Has a project open as another program would.
    void hold(String project) throws StorageFailure {
        ProjectFolder folder = new ProjectFolder(projects().resolve(project));
        held.add(FolderLock.take(folder.lock(), new Holder("ada on workshop", "other program", 4711, "2026-01-31")));
    }

    void release() throws StorageFailure {
        for (FolderLock lock : held) {
            lock.close();
        }
        held.clear();
    }

    /// Does something to a project's database behind the studio's back.
    void damage(String project, String sql) throws StorageFailure {
        ProjectFolder folder = new ProjectFolder(projects().resolve(project));
        try (Database database = Database.open(folder.database(), Optional.empty(), Database.Mode.WRITE)) {
            database.execute(sql);
        }
    }

    /// Writes a text file; a name without a folder lies in the root.
    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /// Has an edit said in words, with a receipt, as the studio would make it.
    void say(String project, String words) throws StorageFailure {
        Saying.in(new ProjectFolder(projects().resolve(project)), words);
    }

    @Override
    public void close() throws StorageFailure {
        release();
    }

    /// Whether a project opens at all.
    boolean opens(String project) {
        ProjectFolder folder = new ProjectFolder(projects().resolve(project));
        try (ProjectStore store = ProjectStore.look(folder, Optional.empty(), InstantSource.system())) {
            return store.ledger().last() >= 0;
        } catch (StorageFailure e) {
            return false;
        }
    }
}
