package studio.cli.project;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import studio.scene.Problem;
import studio.storage.disk.Limits;
import studio.storage.disk.ProjectFolder;
import studio.storage.disk.StorageFailure;

/// What a project may be called: what every operating system takes as the name of a folder.
final class ProjectName {
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern FORBIDDEN = Pattern.compile(".*[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|].*");
    /// Bytes of a folder's name that file systems take, with room for an ending.
    private static final int BYTES = 240;

    private ProjectName() {}

    /// The name, or a problem that says what is wrong with it.
    static String checked(String name) throws StorageFailure {
        boolean fits = name.length() <= Limits.NAME && name.getBytes(StandardCharsets.UTF_8).length <= BYTES;
        boolean plain = !FORBIDDEN.matcher(name).matches()
                && !RESERVED.matcher(name).matches()
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.strip().equals(name)
                && !name.isEmpty();
        if (!fits || !plain) {
            throw new StorageFailure(bad(name));
        }
        return name;
    }

    /// Refuses a folder that has a project, before anybody is asked for anything.
    static void mustBeFree(ProjectFolder folder) throws StorageFailure {
        if (folder.hasProject()) {
            throw new StorageFailure(Problem.user(
                    "project.exists",
                    "There is already a project in " + folder.root() + ".",
                    "Look at it: ./studio project info \"" + folder.root() + "\". Or choose another name."));
        }
    }

    static Problem bad(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return Problem.user(
                "project.name",
                "\"" + shown.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?") + "\" cannot be the name of a project's folder.",
                "Use 1 to " + Limits.NAME + " letters without / \\ : * ? \" < > |, not starting or ending in a point.");
    }
}
