package studio.storage.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A copy of a project file.
///
/// @param at when it was made
/// @param label why: "auto", "by-hand", "before-schema-3", "before-restore"
public record Backup(Path file, Instant at, String label) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("project-(\\d{8}T\\d{9}Z)-([a-z0-9-]{1,40})\\.ams");

    static Backup of(Path folder, Instant at, String label) {
        return new Backup(folder.resolve("project-" + STAMP.format(at) + "-" + label + ".ams"), at, label);
    }

    /// Reads the name of a file in the folder of backups; other files are none.
    static Optional<Backup> named(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, Instant.from(STAMP.parse(name.group(1))), name.group(2)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String name() {
        return file.getFileName().toString();
    }
}
