package studio.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.cli.desk.User;
import studio.cli.desk.Version;
import studio.storage.disk.OwnerOnly;

/// One file for whoever helps: versions, what the machine is, the end of the log. Nothing of a project is in it unless
/// that was asked for; where the user's home folder stands in it, `~` is written instead.
final class MachineReport {
    private static final int LOG_LINES = 300;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final User user;

    MachineReport(User user) {
        this.user = user;
    }

    /// Writes the file, closed to others.
    ///
    /// @param findings what the doctor found
    /// @param journal lines of a project's journal, when somebody asked for them
    Path write(List<String> findings, List<String> journal) throws IOException {
        List<String> lines = new ArrayList<>(List.of(new Version().getVersion()));
        lines.add("memory " + (Runtime.getRuntime().maxMemory() >> 20) + " MB, "
                + Runtime.getRuntime().availableProcessors() + " cores, "
                + Locale.getDefault().toLanguageTag() + ", "
                + user.zone());
        lines.add(
                "virtual machine " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        lines.add("");
        lines.addAll(findings);
        lines.add("");
        lines.add("The end of the log:");
        lines.addAll(log());
        String home = System.getProperty("user.home", "");
        List<String> shown = new ArrayList<>(lines.stream()
                .map(l -> home.length() > 1 ? l.replace(home, "~") : l)
                .toList());
        shown.addAll(journal);
        return kept(shown);
    }

    private Path kept(List<String> lines) throws IOException {
        Path folder = user.folders().root().resolve("Reports");
        OwnerOnly.folder(folder);
        Path file = folder.resolve("report-" + STAMP.format(user.clock().instant()) + ".txt");
        if (!Files.exists(file)) {
            OwnerOnly.file(file);
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
        return file;
    }

    private List<String> log() throws IOException {
        if (!Files.isDirectory(user.logs())) {
            return List.of("(there is none)");
        }
        try (Stream<Path> files = Files.list(user.logs())) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".log"))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                lines.addAll(lines(file));
            }
            return lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return List.of("(" + file.getFileName() + " is no text)");
        }
    }
}
