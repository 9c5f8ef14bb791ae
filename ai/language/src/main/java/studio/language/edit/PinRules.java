package studio.language.edit;

import java.util.List;

/// What edits may not touch.
final class PinRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "pin: pin",
                    "(pin|lock|freeze|fix|protect) {what} (down|in place|there|in position|where it is|where they are|to the floor)?",
                    f -> new Wish.Pin(f.ref("what"), true, inPlace(f))),
            EditRule.of(
                    "pin: keep",
                    "(keep|leave|hold) {what} (in place|where it is|where they are|as it is|as they are|fixed|untouched|alone|there|locked|pinned)",
                    f -> new Wish.Pin(f.ref("what"), true, inPlace(f))),
            EditRule.of(
                    "pin: do not touch",
                    "(do not|don't|never) (touch|move|change|edit|alter) {what} (any more|anymore|again|ever)?",
                    f -> new Wish.Pin(f.ref("what"), true, inPlace(f))),
            EditRule.of(
                    "pin: unpin",
                    "(unpin|unlock|unfreeze|release|unprotect) {what}",
                    f -> new Wish.Pin(f.ref("what"), false, false)),
            EditRule.of(
                    "pin: free",
                    "let {what} (be)? (free|loose|move|move freely|go) (again)?",
                    f -> new Wish.Pin(f.ref("what"), false, false)));

    private PinRules() {}

    private static boolean inPlace(Filled f) {
        return f.words().endsWith("place")
                || f.words().endsWith("position")
                || f.words().endsWith("is")
                || f.words().endsWith("there")
                || f.words().startsWith("don't move")
                || f.words().startsWith("do not move");
    }
}
