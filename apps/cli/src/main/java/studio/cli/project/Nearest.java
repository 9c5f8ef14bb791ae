package studio.cli.project;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that a person may have meant.
final class Nearest {
    private static final int MOST = 3;
    /// Longer names are compared by their beginning.
    private static final int COMPARED = 60;

    private Nearest() {}

    /// The nearest first: few letters differ, or one begins with the other.
    static List<String> of(String typed, List<String> names) {
        String wanted = plain(typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1));
        int most = Math.max(2, wanted.length() / 3);
        return names.stream()
                .distinct()
                .filter(n -> distance(wanted, plain(n)) <= most)
                .sorted(Comparator.comparingInt((String n) -> distance(wanted, plain(n)))
                        .thenComparing(n -> n))
                .limit(MOST)
                .toList();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(COMPARED, lower.length()));
    }

    /// How many letters must be put in, taken out or changed; one where a name begins with the other.
    private static int distance(String a, String b) {
        if (!a.isEmpty() && !b.isEmpty() && (b.startsWith(a) || a.startsWith(b))) {
            return Math.min(1, Math.abs(a.length() - b.length()));
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
