package studio.packs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the studio keeps what belongs to the user and not to a project.
///
/// @param root the user data folder of the studio
public record UserFolders(Path root) {
    /// Overrides the place, for tests and portable set-ups.
    public static final String OVERRIDE = "STUDIO_HOME";

    private static final String NAME = "ai-movie-studio";

    /// The place that the operating system's custom prescribes: XDG base directories on Linux, Application Support on
    /// macOS, local application data on Windows.
    public static UserFolders usual() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static UserFolders of(Map<String, String> environment, String system, Path home) {
        String override = environment.getOrDefault(OVERRIDE, "");
        if (!override.isBlank()) {
            return new UserFolders(Path.of(override).toAbsolutePath());
        }
        String family = system.toLowerCase(Locale.ROOT);
        if (family.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return new UserFolders(
                    (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME));
        }
        if (family.contains("mac")) {
            return new UserFolders(
                    home.resolve("Library").resolve("Application Support").resolve(NAME));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base =
                data.startsWith("/") ? Path.of(data) : home.resolve(".local").resolve("share");
        return new UserFolders(base.resolve(NAME));
    }

    public Path packs() {
        return root.resolve("Packs");
    }

    /// Motions that the user brought along.
    public Path motions() {
        return root.resolve("Motions");
    }

    public Path cache() {
        return root.resolve("Cache");
    }
}
