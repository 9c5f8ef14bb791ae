package studio.wire.json;

/// Words out of a text that nobody vouches for, made fit for a sentence.
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /// At most sixty printable ASCII characters; others show as '?'.
    static String of(String words) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.length() && i < LONGEST; i++) {
            char c = words.charAt(i);
            shown.append(c >= ' ' && c < 127 ? c : '?');
        }
        return words.length() > LONGEST ? shown + "..." : shown.toString();
    }
}
