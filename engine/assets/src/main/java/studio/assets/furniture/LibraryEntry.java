package studio.assets.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// One numbered piece in the text of a catalogue: `name#7=Bed`, `width#7=170.5` and so on. Nothing of it is trusted.
final class LibraryEntry {
    private static final int LONGEST_VALUE = 400;
    private static final int LONGEST_PATH = 200;
    private static final int MOST_TAGS = 40;
    /// A hundred metres, in centimetres: no piece is larger.
    private static final double LARGEST = 10_000;

    private final String library;
    private final Properties properties;
    private final int number;

    LibraryEntry(String library, Properties properties, int number) {
        this.library = library;
        this.properties = properties;
        this.number = number;
    }

    /// The licence of the whole library.
    String licence() {
        String text = plain(properties.getProperty("license", ""));
        return text.isEmpty() ? "not stated" : text;
    }

    /// What cannot be right; empty when [#item] may be asked for.
    List<String> complaints() {
        List<String> wrong = new ArrayList<>();
        if (!staysInside(model())) {
            wrong.add("Piece " + number + " of " + library + " has its model in an impossible place.");
        }
        for (String side : List.of("width", "depth", "height")) {
            double size = size(side);
            if (!(size > 0 && size <= LARGEST)) {
                wrong.add("Piece " + number + " of " + library + " has no possible " + side + ".");
            }
        }
        if (!(Math.abs(size("elevation")) <= LARGEST)) {
            wrong.add("Piece " + number + " of " + library + " has no possible elevation.");
        }
        return wrong;
    }

    FurnitureItem item() {
        return new FurnitureItem(
                library,
                id(),
                value("name", ""),
                tags(),
                value("category", ""),
                size("width"),
                size("depth"),
                size("height"),
                size("elevation"),
                top(),
                model(),
                rotation(),
                value("movable", "true").equals("false"),
                value("doorOrWindow", "false").equals("true"),
                value("license", licence()),
                value("creator", plain(properties.getProperty("provider", library))));
    }

    /// The part after the library's own prefix; a piece without a name of its own is called after its model.
    private String id() {
        String stated = value("id", model());
        return stated.substring(stated.lastIndexOf('#') + 1);
    }

    private String model() {
        String path = value("model", "");
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static boolean staysInside(String path) {
        return path.matches("[^\\\\:\\x00-\\x1f]{1," + LONGEST_PATH + "}")
                && Stream.of(path.split("/", -1)).noneMatch(part -> part.matches("\\.{0,2}"));
    }

    private List<String> tags() {
        return Stream.of(value("tags", "").split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .limit(MOST_TAGS)
                .toList();
    }

    private List<Double> rotation() {
        List<Double> numbers = Stream.of(value("modelRotation", "").strip().split("\\s+", -1))
                .map(LibraryEntry::number)
                .toList();
        return numbers.size() == 9 && numbers.stream().allMatch(Double::isFinite) ? numbers : List.of();
    }

    /// In centimetres; an elevation that is not stated is zero, another size is no number.
    private double size(String key) {
        return number(value(key, key.equals("elevation") ? "0" : ""));
    }

    private double top() {
        double stated = number(value("dropOnTopElevation", ""));
        return Math.abs(stated) <= LARGEST ? stated : -1;
    }

    private static double number(String text) {
        return text.matches("[-+]?\\d{1,9}(\\.\\d{0,17})?([eE]-?\\d{1,2})?") ? Double.parseDouble(text) : Double.NaN;
    }

    private String value(String key, String otherwise) {
        String text = plain(properties.getProperty(key + "#" + number, ""));
        return text.isEmpty() ? otherwise : text;
    }

    private static String plain(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_VALUE));
    }
}
