package studio.cli.project;

import java.util.ArrayList;
import java.util.List;
import studio.cli.desk.Console;
import studio.cli.desk.User;
import studio.storage.ProjectStore;
import studio.storage.disk.StorageFailure;
import studio.storage.journal.JournalRow;
import studio.wire.json.Pen;

/// The journal of a project as lines of JSON, for a report that somebody asked to have it in.
public final class JournalText {
    /// The last changes of a project; older ones stay out of a report.
    private static final int MOST = 2_000;

    private JournalText() {}

    /// @param typed the project, as a person names it
    public static List<String> lines(String typed, Console console, User user) throws StorageFailure {
        List<String> lines =
                new ArrayList<>(List.of("", "The journal of the project, as was asked for, newest first:"));
        try (ProjectStore store = ProjectArgument.of(typed, console, user).look()) {
            for (JournalRow row : store.changesBefore(Long.MAX_VALUE, MOST)) {
                lines.add(Pen.line(row, JournalText::fields));
            }
        }
        return lines;
    }

    private static void fields(Pen pen, JournalRow row) {
        pen.count("change", row.seq());
        pen.text("kind", row.kind().name().toLowerCase(java.util.Locale.ROOT));
        pen.count("step", row.revision());
        pen.count("on", row.parent());
        pen.text("at", row.at());
        pen.text("title", row.title());
        pen.text("hand", row.hand().name().toLowerCase(java.util.Locale.ROOT));
        pen.text("words", row.words());
        pen.text("command", row.command());
    }
}
