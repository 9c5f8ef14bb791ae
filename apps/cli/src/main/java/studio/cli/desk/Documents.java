package studio.cli.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the operating system keeps a user's documents: what `user-dirs.dirs` says where that is (Linux), else
/// `Documents` in the home folder.
public final class Documents {
    private static final Pattern LINE = Pattern.compile("(?m)^XDG_DOCUMENTS_DIR=\"(\\$HOME)?(/[^\"\\n]*)?\"\\s*$");
    /// No such file is longer.
    private static final long LONGEST = 100_000;

    private Documents() {}

    /// The folder, whether it is there or not.
    ///
    /// @param system the name of the operating system
    public static Path folder(Map<String, String> environment, String system, Path home) {
        boolean knowsDirs = !system.toLowerCase(Locale.ROOT).matches(".*(win|mac).*");
        Optional<Path> named =
                knowsDirs ? named(config(environment, home).resolve("user-dirs.dirs"), home) : Optional.empty();
        return named.orElse(home.resolve("Documents"));
    }

    private static Path config(Map<String, String> environment, Path home) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return config.startsWith("/") ? Path.of(config) : home.resolve(".config");
    }

    private static Optional<Path> named(Path file, Path home) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            Matcher line = LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            return line.find() ? place(line, home) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A folder that is the home itself says that there is none for documents.
    private static Optional<Path> place(Matcher line, Path home) {
        String rest = Optional.ofNullable(line.group(2)).orElse("");
        boolean inHome = Optional.ofNullable(line.group(1)).isPresent();
        Path place = inHome ? Path.of(home + rest) : Path.of(rest);
        return place.equals(home) || rest.isEmpty() ? Optional.empty() : Optional.of(place);
    }
}
