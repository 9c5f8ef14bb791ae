package studio.cli.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.scene.Problem;
import studio.session.log.Log;
import studio.storage.disk.StorageFailure;
import studio.storage.user.UserStore;

/// What the user's own database remembers: preferences and the projects that were open. It is opened only when asked,
/// and made only when there is something to keep. What it cannot say or keep is left out: no command fails for it.
public final class Remembered {
    /// The preference that names the folder of projects.
    public static final String PROJECTS = "projects";

    private final User user;

    public Remembered(User user) {
        this.user = user;
    }

    /// What somebody wants of the store.
    private interface Wish<T> {
        T of(UserStore store) throws StorageFailure;
    }

    public List<UserStore.Preference> preferences() {
        return ask(UserStore::preferences).orElse(List.of());
    }

    /// The folders of the projects that were open, the last first.
    public List<Path> folders() {
        return ask(store ->
                        store.recent().stream().map(UserStore.Recent::folder).toList())
                .orElse(List.of());
    }

    /// Notes that a project was opened.
    public void opened(Path folder, String name) {
        keep(store -> {
            store.opened(folder, name);
            return true;
        });
    }

    /// The folder of projects: what the environment says, else the preference, else the usual one.
    public Path projects() {
        return user.pinned()
                .or(() ->
                        ask(store -> store.preference(PROJECTS)).flatMap(p -> p).flatMap(Remembered::path))
                .orElseGet(user::usualProjects)
                .toAbsolutePath();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The database itself, for those who want to change it.
    ///
    /// @throws StorageFailure also when it is damaged, which the problem says of it and not of a project
    public UserStore store() throws StorageFailure {
        try {
            return UserStore.open(user.preferences(), user.clock());
        } catch (StorageFailure e) {
            throw e.is("project.damaged") ? new StorageFailure(damaged(), e) : e;
        }
    }

    private Problem damaged() {
        return new Problem(
                Problem.Category.SYSTEM,
                "user.damaged",
                "The studio's list of your preferences is damaged: " + file() + ".",
                "Delete it; nothing but preferences and the list of recent projects is in it.");
    }

    private Path file() {
        return user.preferences().resolve("user.ams");
    }

    private <T> Optional<T> ask(Wish<T> wish) {
        boolean there = Files.isRegularFile(file());
        return there ? keep(wish) : Optional.empty();
    }

    private <T> Optional<T> keep(Wish<T> wish) {
        try (UserStore store = store()) {
            return Optional.of(wish.of(store));
        } catch (StorageFailure e) {
            Log.warn("user database: " + e.problem().code());
            return Optional.empty();
        }
    }
}
