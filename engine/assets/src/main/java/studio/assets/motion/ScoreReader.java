package studio.assets.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.assets.motion.Motion.Manner;

/// Reads a score of actions: a text of key poses that a person can write.
///
/// ```
/// pose seated: sit 1 seat 0.45 thigh 84 knee 84
///
/// action drink: stand 4 loop 1.2      manner, length in seconds, where it goes on after the end
/// 0                                   a key: its time, then what differs from the key before
/// 1.2 rhand head -0.02 0 0.12 nod -8  the right hand near the head; l and r before a freedom mean one side
/// 2.6 same 1.2                        as the key at that time; `=seated` begins with a pose, `mirror` changes sides
/// ```
/// Manners are `stand`, `low`, `level`, `stride` and `leap`; `hold` instead of a length and a loop keeps the last key.
final class ScoreReader {
    /// How long a held pose is before it repeats: a breath.
    private static final double HELD = 3.6;

    /// The pose on whose legs everything that is done standing can also be done sitting, and what that is called.
    private static final String SEATED = "seated";

    private static final String SITTING = " sitting";

    private final Map<String, Key> poses = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private Optional<Heading> open = Optional.empty();
    private final List<Key> keys = new ArrayList<>();
    private int line;

    /// @param seconds not positive for an action that is held
    private record Heading(String name, Manner manner, double seconds, double loop) {}

    private ScoreReader() {}

    /// Reads a score.
    ///
    /// @throws IllegalArgumentException when a line is wrong, and which
    static List<Action> read(String text) {
        ScoreReader reader = new ScoreReader();
        for (String line : text.lines().toList()) {
            reader.line++;
            reader.readLine(line.replaceFirst("#.*", "").strip());
        }
        reader.close();
        return List.copyOf(reader.actions);
    }

    private void readLine(String text) {
        if (text.isEmpty()) {
            return;
        }
        int colon = text.indexOf(':');
        if (text.startsWith("pose ") && colon > 0) {
            poses.put(text.substring(5, colon).strip(), changed(Key.standing(0), words(text.substring(colon + 1))));
        } else if (text.startsWith("action ") && colon > 0) {
            close();
            open = Optional.of(heading(text.substring(7, colon).strip(), words(text.substring(colon + 1))));
        } else {
            key(words(text));
        }
    }

    private Heading heading(String name, List<String> words) {
        Manner manner = switch (words.getFirst()) {
            case "stand" -> Manner.IN_PLACE;
            case "low" -> Manner.LOW;
            case "level" -> Manner.LEVEL;
            case "stride" -> Manner.STRIDING;
            case "leap" -> Manner.LEAPING;
            default -> throw wrong("no manner " + words.getFirst());
        };
        if (words.size() == 2 && words.get(1).equals("hold")) {
            return new Heading(name, manner, 0, 0);
        }
        double loop = words.size() == 4 && words.get(2).equals("loop") ? number(words.get(3)) : 0;
        return new Heading(name, manner, number(words.size() > 1 ? words.get(1) : ""), loop);
    }

    private void key(List<String> words) {
        double time = number(words.getFirst());
        if (open.isEmpty() || time < 0 || keys.isEmpty() && time != 0) {
            throw wrong("a key without an action, or not beginning at zero");
        }
        if (!keys.isEmpty() && time <= keys.getLast().time()) {
            throw wrong("a key before the one above it");
        }
        Key before = keys.isEmpty() ? Key.standing(0) : keys.getLast();
        keys.add(changed(before.at(time), words.subList(1, words.size())));
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Heading heading = open.get();
        if (keys.isEmpty()) {
            throw wrong(heading.name() + " has no keys");
        }
        double last = keys.getLast().time();
        boolean held = heading.seconds() <= 0;
        double loop = held ? last : heading.loop();
        double end = held ? last + HELD : heading.seconds();
        actions.add(new Action(heading.name(), heading.manner(), new Course(Course.closed(keys, end, loop), loop)));
        Key seat = poses.get(SEATED);
        if (seat != null && heading.manner() == Manner.IN_PLACE) {
            List<Key> seated = keys.stream().map(key -> key.on(seat)).toList();
            String name = heading.name() + SITTING;
            actions.add(new Action(name, Manner.LEVEL, new Course(Course.closed(seated, end, loop), loop)));
        }
        keys.clear();
        open = Optional.empty();
    }

    private Key changed(Key start, List<String> words) {
        Key key = start;
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            if (word.startsWith("=")) {
                key = pose(word.substring(1)).at(key.time());
                at++;
            } else if (word.equals("mirror")) {
                key = key.mirrored();
                at++;
            } else if (word.equals("same")) {
                key = keyAt(number(word(words, at + 1))).at(key.time());
                at += 2;
            } else if (word.endsWith("hand")) {
                boolean free = word(words, at + 1).equals("free");
                key = hand(key, sides(word, "hand"), words, at + 1);
                at += free ? 2 : 5;
            } else if (word.endsWith("foot")) {
                key = place(key, sides(word, "foot"), Freedom.FOOT_X, words, at + 1);
                at += 4;
            } else {
                key = freedom(key, word, number(word(words, at + 1)));
                at += 2;
            }
        }
        return key;
    }

    private Key pose(String name) {
        Key pose = poses.get(name);
        if (pose == null) {
            throw wrong("no pose " + name);
        }
        return pose;
    }

    private Key keyAt(double time) {
        return keys.stream()
                .filter(key -> Math.abs(key.time() - time) < 1e-9)
                .findFirst()
                .orElseThrow(() -> wrong("no key at " + time));
    }

    private Key hand(Key start, List<Integer> sides, List<String> words, int at) {
        Key key = start;
        for (Freedom goal : List.of(Freedom.BODY, Freedom.HIPS, Freedom.CHEST, Freedom.HEAD)) {
            for (int side : sides) {
                key = key.with(goal, side, 0);
            }
        }
        if (word(words, at).equals("free")) {
            return key;
        }
        Freedom goal = Freedom.named(word(words, at)).orElseThrow(() -> wrong("no place near " + words.get(at)));
        for (int side : sides) {
            key = key.with(goal, side, 1);
        }
        return place(key, sides, goal.after(1), words, at + 1);
    }

    private Key place(Key start, List<Integer> sides, Freedom first, List<String> words, int at) {
        Key key = start;
        for (int axis = 0; axis < 3; axis++) {
            for (int side : sides) {
                key = key.with(first.after(axis), side, number(word(words, at + axis)));
            }
        }
        return key;
    }

    private Key freedom(Key start, String word, double value) {
        Optional<Freedom> whole = Freedom.named(word);
        Freedom freedom = whole.or(() -> Freedom.named(word.substring(1))).orElseThrow(() -> wrong("no word " + word));
        if (!freedom.sided()) {
            return start.with(freedom, 0, value);
        }
        Key key = start;
        for (int side : whole.isPresent() ? List.of(0, 1) : sides(word, word.substring(1))) {
            key = key.with(freedom, side, value);
        }
        return key;
    }

    private List<Integer> sides(String word, String of) {
        if (word.equals(of)) {
            return List.of(0, 1);
        }
        return switch (word.substring(0, word.length() - of.length())) {
            case "l" -> List.of(0);
            case "r" -> List.of(1);
            default -> throw wrong("no side in " + word);
        };
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private String word(List<String> words, int at) {
        if (at >= words.size()) {
            throw wrong("something is missing at the end");
        }
        return words.get(at);
    }

    private double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw wrong("no number: " + word);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("score, line " + line + ": " + what);
    }
}
