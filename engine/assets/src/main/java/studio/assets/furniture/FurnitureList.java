package studio.assets.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.regex.Pattern;
import studio.assets.BadAsset;
import studio.math.Vec3;

/// Reads the list of one library: numbered pieces, each a group of properties such as `width#7=59.4`
/// (centimetres).
final class FurnitureList {
    private static final long LARGEST = 8L << 20;
    private static final int MOST = 10_000;
    private static final List<Double> UPRIGHT = List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0);

    /// Pieces that are or show somebody's product or money, and one whose picture is missing.
    private static final Pattern LEFT_OUT = Pattern.compile(
            "\\b(apple i\\w+|apple-i\\w+|apple_pc|iphone|\\w+_for_ipad|fordfocus|vw|peugeot|renault|chevrolet|smart.car|"
                    + "billet-\\d+-euros|playstation\\d*|ps4|basic_camera|reflex_camera|yamaha|kitchenaid|seat_leon|"
                    + "peterbilt|daftruck|oriental-rug)",
            Pattern.CASE_INSENSITIVE);

    private final Path library;
    private final String shelf;
    private final Properties list;

    private FurnitureList(Path library, Properties list) {
        this.library = library;
        this.list = list;
        shelf = word(String.valueOf(library.getFileName()));
    }

    static List<Piece> read(Path library) throws IOException {
        Path file = library.resolve(FurnitureCatalogue.LIST);
        if (Files.size(file) > LARGEST) {
            throw new BadAsset("a furniture list larger than " + LARGEST + " bytes");
        }
        Properties list = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            list.load(in);
        } catch (IllegalArgumentException e) {
            throw new BadAsset("a furniture list with a broken escape");
        }
        return new FurnitureList(library, list).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int number = 1; number <= MOST && list.containsKey("id#" + number); number++) {
            piece(number).ifPresent(pieces::add);
        }
        return pieces;
    }

    /// A piece that lacks what it needs, or names a file outside its library, is passed over.
    private Optional<Piece> piece(int number) {
        String id = text("id", number);
        String name = text("name", number).isEmpty() ? id.substring(id.indexOf('#') + 1) : text("name", number);
        Optional<Path> model = model(text("model", number));
        OptionalDouble width = metres("width", number);
        OptionalDouble height = metres("height", number);
        OptionalDouble depth = metres("depth", number);
        boolean whole = model.isPresent() && width.isPresent() && height.isPresent() && depth.isPresent();
        if (!whole || LEFT_OUT.matcher(id + " " + name).find()) {
            return Optional.empty();
        }
        String own = word(id.substring(id.indexOf('#') + 1));
        return Optional.of(new Piece(
                "furniture/" + shelf + "/" + own,
                name,
                tags(text("tags", number)),
                text("category", number),
                text("creator", number),
                list.getProperty("license", "").strip(),
                model.get(),
                new Vec3(width.getAsDouble(), height.getAsDouble(), depth.getAsDouble()),
                number(text("elevation", number)).orElse(0) / 100,
                turn(text("modelRotation", number)),
                number(text("dropOnTopElevation", number)).orElse(-100) / 100,
                Boolean.parseBoolean(text("doorOrWindow", number))));
    }

    private String text(String property, int number) {
        return list.getProperty(property + "#" + number, "").strip();
    }

    private Optional<Path> model(String written) {
        try {
            Path file = library.resolve(written.replaceFirst("^/+", "")).normalize();
            boolean inside = !written.isEmpty() && file.startsWith(library.normalize());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Centimetres of the list as metres, if a thing can have that size.
    private OptionalDouble metres(String property, int number) {
        OptionalDouble centimetres = number(text(property, number));
        boolean possible =
                centimetres.isPresent() && centimetres.getAsDouble() >= 0.01 && centimetres.getAsDouble() < 1e5;
        return possible ? OptionalDouble.of(centimetres.getAsDouble() / 100) : OptionalDouble.empty();
    }

    private static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) < 1e6 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static List<Double> turn(String text) {
        List<Double> turn = Arrays.stream(text.split("\\s+"))
                .map(FurnitureList::number)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .filter(n -> Math.abs(n) <= 2)
                .toList();
        return turn.size() == 9 ? turn : UPRIGHT;
    }

    private static List<String> tags(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// As a word of an asset's path.
    private static String word(String text) {
        String word =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]+", "-").replace("..", ".");
        return word.substring(0, Math.min(60, word.length()));
    }
}
