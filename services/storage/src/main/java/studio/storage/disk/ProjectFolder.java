package studio.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the parts of a project lie.
///
/// ```
/// My Movie/
/// ├── project.ams    everything that was said and set, as SQLite
/// ├── project.lock   who has it open, and the number of the last change that was acknowledged
/// ├── Scenes/        published scenes for other tools
/// ├── Assets/        the user's own models, textures, sounds
/// ├── Renders/       frames, movies, contact sheets
/// └── Backups/       copies of project.ams, rotated
/// ```
public record ProjectFolder(Path root) {
    public static final String DATABASE = "project.ams";

    public ProjectFolder {
        root = root.toAbsolutePath().normalize();
    }

    /// The name that people know the project by before it is opened: its folder's.
    public String name() {
        Path last = root.getFileName();
        return last == null ? root.toString() : last.toString();
    }

    public Path database() {
        return root.resolve(DATABASE);
    }

    public Path lock() {
        return root.resolve("project.lock");
    }

    public Path scenes() {
        return root.resolve("Scenes");
    }

    public Path assets() {
        return root.resolve("Assets");
    }

    public Path renders() {
        return root.resolve("Renders");
    }

    public Path backups() {
        return root.resolve("Backups");
    }

    /// Whether there is a project file in it, sound or not.
    public boolean hasProject() {
        return Files.isRegularFile(database());
    }

    /// Makes the folders, closed to everybody but their owner.
    public void create() throws StorageFailure {
        try {
            for (Path folder : List.of(root, scenes(), assets(), renders(), backups())) {
                OwnerOnly.folder(folder);
            }
        } catch (IOException e) {
            throw Trouble.of(e, root);
        }
    }
}
