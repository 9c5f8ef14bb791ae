package studio.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project as files on disk, found by walking up to the pom that lists the modules.
final class Project {
    static final Path ROOT = root();
    static final List<Module> MODULES = modules();

    private static final List<String> NOT_OURS = List.of("target", ".git", ".idea", "node_modules", "build");

    private Project() {}

    /// A module of the build.
    ///
    /// @param folder from the root, such as `model/scene`
    record Module(String folder) {
        String name() {
            return folder.substring(folder.indexOf('/') + 1);
        }

        Path path() {
            return ROOT.resolve(folder);
        }

        Path classes() {
            return path().resolve("target/classes");
        }

        Path mainSources() {
            return path().resolve("src/main/java");
        }

        String moduleInfo() {
            return read(mainSources().resolve("module-info.java"));
        }

        String pom() {
            return read(path().resolve("pom.xml"));
        }

        List<Path> javaFiles(String kind) {
            Path sources = path().resolve("src/" + kind + "/java");
            return Files.isDirectory(sources) ? files(sources, ".java") : List.of();
        }
    }

    /// All files below a folder whose names end so, in the order of their paths; build output is left out.
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ending))
                    .filter(Project::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A path as people should read it in a failure.
    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }

    /// The first groups of all matches.
    static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static List<Module> modules() {
        return all("<module>([^<]+)</module>", read(ROOT.resolve("pom.xml"))).stream()
                .map(Module::new)
                .toList();
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!isRoot(at)) {
            Path parent = at.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no pom.xml with <modules> above " + Path.of("").toAbsolutePath());
            }
            at = parent;
        }
        return at;
    }

    private static boolean isRoot(Path folder) {
        Path pom = folder.resolve("pom.xml");
        return Files.isRegularFile(pom) && read(pom).contains("<modules>");
    }
}
