package studio.storage.backup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups may go: all but the newest few, the newest of each of the last days and weeks, and those made for a
/// reason of their own (by hand, before a restore), of which the newest stay.
///
/// @param newest how many of the newest stay
/// @param days of how many days, on which there are any, the newest stays
/// @param weeks of how many weeks, in which there are any, the newest stays
/// @param meant how many of those with a reason stay
public record Rotation(int newest, int days, int weeks, int meant) {
    public static final Rotation USUAL = new Rotation(6, 7, 8, 12);
    static final String AUTO = "auto";

    /// Those that may go, oldest first.
    public List<Backup> surplus(List<Backup> all) {
        List<Backup> newestFirst =
                all.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
        List<Backup> made =
                newestFirst.stream().filter(b -> !b.label().equals(AUTO)).toList();
        Set<Backup> stay = new HashSet<>(newestFirst.stream().limit(newest).toList());
        stay.addAll(made.stream().limit(meant).toList());
        stay.addAll(firstOfEach(newestFirst, Rotation::day, days));
        stay.addAll(firstOfEach(newestFirst, Rotation::week, weeks));
        return newestFirst.reversed().stream().filter(b -> !stay.contains(b)).toList();
    }

    private static List<Backup> firstOfEach(List<Backup> newestFirst, Function<Backup, String> span, int count) {
        Set<String> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(b -> seen.add(span.apply(b)))
                .limit(count)
                .toList();
    }

    private static String day(Backup backup) {
        return date(backup).toString();
    }

    private static String week(Backup backup) {
        LocalDate date = date(backup);
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate date(Backup backup) {
        return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
    }
}
