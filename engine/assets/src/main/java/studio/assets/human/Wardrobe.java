package studio.assets.human;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.math.Color;

/// All that there is to wear and who wears it, read from two tables of words.
final class Wardrobe {
    private record Hanger(Piece.Slot slot, String what, Optional<String> color, Optional<String> standIn) {}

    private static final Pattern LINE = Pattern.compile("(\\w+) ([a-z-]+)(?: \\(([a-z-]+)\\))?(?: ~ ([^=]+?))? = (.*)");
    private static final Map<String, Hanger> RAIL = rail();
    private static final Map<String, String> ROLES = roles();

    private Wardrobe() {}

    /// The piece that words such as "dark blue striped shirt" ask for; empty when the wardrobe has none of that name.
    static Optional<Piece> piece(String words) {
        List<String> all = split(words);
        for (int from = 0; from < all.size(); from++) {
            String name = String.join(" ", all.subList(from, all.size()));
            Hanger hanger = RAIL.get(name);
            if (hanger != null) {
                return Optional.of(piece(hanger, name, all.subList(0, from), all));
            }
        }
        return Optional.empty();
    }

    private static Piece piece(Hanger hanger, String name, List<String> before, List<String> all) {
        Optional<Color> color = color(before)
                .or(() -> name.contains("leather") || before.contains("leather")
                        ? Tints.cloth("black")
                        : Optional.empty())
                .or(() -> hanger.color().flatMap(Tints::cloth));
        return new Piece(hanger.slot(), hanger.what(), color, weave(all), name, hanger.standIn());
    }

    /// What people of a trade wear, in words; nothing when the trade has no clothes of its own.
    static List<String> ofRole(String role) {
        String worn = ROLES.get(role);
        if (worn == null) {
            worn = ROLES.getOrDefault(role.substring(role.lastIndexOf(' ') + 1), "");
        }
        return worn.isEmpty() ? List.of() : List.of(worn.split(", ", -1));
    }

    /// The colour among words; "dark" and "light" before it count.
    static Optional<Color> color(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String shaded = i > 0 ? words.get(i - 1) + "-" + words.get(i) : "";
            String plain = words.get(i);
            Optional<Color> found = Tints.cloth(shaded).or(() -> Tints.cloth(plain));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Weave weave(List<String> words) {
        return words.stream()
                .flatMap(word -> Weave.named(word).stream())
                .findFirst()
                .orElse(Weave.PLAIN);
    }

    static List<String> split(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[ -]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Hanger> rail() {
        Map<String, Hanger> rail = new TreeMap<>();
        for (String line : lines("wardrobe.txt")) {
            Matcher m = LINE.matcher(line);
            if (!m.matches()) {
                throw new IllegalStateException("wardrobe: " + line);
            }
            Hanger hanger = new Hanger(
                    Piece.Slot.valueOf(m.group(1).toUpperCase(Locale.ROOT)),
                    m.group(2),
                    Optional.ofNullable(m.group(3)),
                    Optional.ofNullable(m.group(4)));
            Arrays.stream(m.group(5).split(", ", -1)).forEach(name -> rail.put(String.join(" ", split(name)), hanger));
        }
        return rail;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new TreeMap<>();
        for (String line : lines("roles.txt")) {
            String[] sides = line.split(" = ", 2);
            Arrays.stream(sides[0].split(", ", -1)).forEach(role -> roles.put(role, sides[1]));
        }
        return roles;
    }

    private static List<String> lines(String table) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Wardrobe.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + table);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
