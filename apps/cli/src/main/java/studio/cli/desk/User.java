package studio.cli.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import studio.packs.UserFolders;

/// The user whom the commands work for: where their things are, and how they are asked.
///
/// @param folders the user's data folder of the studio
/// @param pinned the folder of projects, where the environment names one
/// @param documents the user's documents, in which the folder of projects lies otherwise
/// @param input what is piped into a command that reads `-`
/// @param zone in which times are shown
public record User(
        UserFolders folders,
        Optional<Path> pinned,
        Path documents,
        InputStream input,
        Secrets secrets,
        InstantSource clock,
        ZoneId zone) {
    /// Overrides the folder of projects, for tests and portable set-ups.
    public static final String PROJECTS = "STUDIO_PROJECTS";

    /// The user who runs this process.
    public static User usual() {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home", "."));
        String projects = environment.getOrDefault(PROJECTS, "");
        return new User(
                UserFolders.usual(),
                projects.isBlank() ? Optional.empty() : Optional.of(Path.of(projects)),
                Documents.folder(environment, System.getProperty("os.name", ""), home),
                System.in,
                Secrets.ofProcess(),
                InstantSource.system(),
                ZoneId.systemDefault());
    }

    /// The folder of the user's own database.
    public Path preferences() {
        return folders.root().resolve("User").resolve("Preferences");
    }

    public Path logs() {
        return folders.root().resolve("Logs");
    }

    /// Where reports of faults go.
    public Path faults() {
        return folders.root().resolve("Faults");
    }

    /// The folder of projects where neither the environment nor a preference names another.
    public Path usualProjects() {
        return documents.resolve("AI_Movie_Studio").resolve("Projects");
    }
}
