package studio.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.cli.desk.Remembered;
import studio.cli.desk.User;
import studio.scene.Problem;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// The projects of the user: those in the folder of projects, and those that were open lately.
public final class Projects {
    private final Path root;
    private final Remembered remembered;

    public Projects(User user) {
        this.remembered = new Remembered(user);
        this.root = remembered.projects();
    }

    /// Where projects lie that are called by their name alone.
    public Path root() {
        return root;
    }

    /// The project that a person means: a path to its folder or its file, or its name.
    ///
    /// @throws StorageFailure when there is none; the problem offers the nearest names
    public ProjectFolder find(String typed) throws StorageFailure {
        Optional<Path> path = path(typed);
        Optional<ProjectFolder> there = path.map(Projects::folder).filter(ProjectFolder::hasProject);
        if (there.isPresent()) {
            return there.get();
        }
        List<ProjectFolder> all = all();
        Optional<ProjectFolder> named = all.stream()
                .filter(p -> p.name().equals(typed))
                .findFirst()
                .or(() -> all.stream()
                        .filter(p -> p.name().equalsIgnoreCase(typed))
                        .findFirst());
        return named.orElseThrow(() -> new StorageFailure(missing(typed, path.isPresent() && isPath(typed), all)));
    }

    /// The same, also when only backups are left of it.
    ProjectFolder remains(String typed) throws StorageFailure {
        Stream<Path> places = Stream.concat(
                path(typed).stream(), path(typed).filter(p -> !isPath(typed)).map(root::resolve).stream());
        Optional<ProjectFolder> left = places.map(Projects::folder)
                .filter(p -> !p.hasProject() && Files.isDirectory(p.backups()))
                .findFirst();
        return left.isPresent() ? left.get() : find(typed);
    }

    /// All of them, in no order that means something.
    public List<ProjectFolder> all() throws StorageFailure {
        Map<Path, ProjectFolder> all = new LinkedHashMap<>();
        inRoot().forEach(p -> all.put(p.root(), p));
        for (Path folder : remembered.folders()) {
            ProjectFolder project = new ProjectFolder(folder);
            if (project.hasProject()) {
                all.put(project.root(), project);
            }
        }
        return List.copyOf(all.values());
    }

    /// Where a project that is to be made goes: a path as it is, a name into the folder of projects.
    public ProjectFolder place(String typed) throws StorageFailure {
        if (isPath(typed)) {
            return new ProjectFolder(path(typed).orElseThrow(() -> new StorageFailure(ProjectName.bad(typed))));
        }
        return new ProjectFolder(root.resolve(ProjectName.checked(typed)));
    }

    /// Notes that a project was opened. That the note cannot be kept is no reason not to open it.
    void opened(ProjectFolder folder) {
        remembered.opened(folder.root(), folder.name());
    }

    private List<ProjectFolder> inRoot() throws StorageFailure {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(ProjectFolder::new)
                    .filter(ProjectFolder::hasProject)
                    .sorted((a, b) -> a.root().compareTo(b.root()))
                    .toList();
        } catch (IOException e) {
            throw Trouble.of(e, root);
        }
    }

    private static ProjectFolder folder(Path path) {
        boolean file = path.endsWith(ProjectFolder.DATABASE);
        Path parent = path.toAbsolutePath().getParent();
        return new ProjectFolder(file && parent != null ? parent : path);
    }

    private static boolean isPath(String typed) {
        return typed.contains("/") || typed.contains(java.io.File.separator) || typed.matches("\\.\\.?");
    }

    private static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Problem missing(String typed, boolean isPath, List<ProjectFolder> all) {
        List<String> near = Nearest.of(
                typed, new ArrayList<>(all.stream().map(ProjectFolder::name).toList()));
        String offered = near.isEmpty() ? "" : "Did you mean: " + String.join(", ", near) + "? ";
        return isPath
                ? Problem.user(
                        "project.missing",
                        "There is no project at " + typed + ".",
                        offered + "Make one: ./studio project new \"" + typed + "\"")
                : Problem.user(
                        "project.unknown",
                        "There is no project called \"" + typed + "\" in " + root + ".",
                        offered + "See all: ./studio project list");
    }
}
