package studio.language.edit;

/// How alike two words are in spelling: the distance of Damerau (1964), in which a letter left out, put in, changed or
/// swapped with its neighbour each counts one.
public final class Likeness {
    private static final int LONG = 40;

    private Likeness() {}

    /// Whether one word is likely a slip of the pen for the other: one letter off, the first one right.
    public static boolean isSlip(String typed, String meant) {
        return typed.charAt(0) == meant.charAt(0)
                && Math.abs(typed.length() - meant.length()) <= 1
                && distance(typed, meant) == 1;
    }

    /// How many slips lie between two words.
    public static int distance(String a, String b) {
        if (a.length() > LONG || b.length() > LONG) {
            return a.equals(b) ? 0 : LONG;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j] + 1, Math.min(cost[i][j - 1] + 1, cost[i - 1][j - 1] + (same ? 0 : 1)));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
