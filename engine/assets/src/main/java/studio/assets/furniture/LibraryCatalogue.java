package studio.assets.furniture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import studio.assets.BadAsset;

/// What a furniture library says of itself and of its pieces.
///
/// @param library the name of the library's file, without its ending
/// @param licence of the whole, as the library words it
/// @param items in the library's order; each has a model path that stays inside the library, and a size
/// @param complaints a sentence for each piece that was left out because its description cannot be right
public record LibraryCatalogue(String library, String licence, List<FurnitureItem> items, List<String> complaints) {
    /// The catalogue's file, at the root of a library. Its text is in English.
    public static final String FILE = "PluginFurnitureCatalog.properties";

    /// No catalogue is longer, in bytes.
    public static final int LONGEST = 4_000_000;

    private static final int MOST_ITEMS = 5_000;
    private static final int MOST_COMPLAINTS = 20;

    public LibraryCatalogue {
        items = List.copyOf(items);
        complaints = List.copyOf(complaints);
    }

    /// Reads the catalogue of an unpacked library: the pieces whose models were let out.
    ///
    /// @param folder the library's folder, which has its name
    public static LibraryCatalogue read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            LibraryCatalogue whole = parse(String.valueOf(folder.getFileName()), in);
            List<FurnitureItem> here = whole.items().stream()
                    .filter(item -> Files.exists(folder.resolve(item.model())))
                    .toList();
            return new LibraryCatalogue(whole.library(), whole.licence(), here, whole.complaints());
        }
    }

    /// Reads the text of a catalogue.
    ///
    /// @throws BadAsset when it is too long or no such text
    public static LibraryCatalogue parse(String library, InputStream text) throws IOException {
        byte[] bytes = text.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new BadAsset("the catalogue of " + library + " is longer than " + LONGEST + " bytes");
        }
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IllegalArgumentException e) {
            throw new BadAsset("the catalogue of " + library + " is no list of properties");
        }
        return of(library, properties);
    }

    private static LibraryCatalogue of(String library, Properties properties) throws BadAsset {
        List<FurnitureItem> items = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        LibraryEntry whole = new LibraryEntry(library, properties, 0);
        for (int number = 1; properties.containsKey("name#" + number); number++) {
            if (number > MOST_ITEMS) {
                throw new BadAsset("the catalogue of " + library + " has more than " + MOST_ITEMS + " pieces");
            }
            LibraryEntry entry = new LibraryEntry(library, properties, number);
            List<String> wrong = entry.complaints();
            if (!wrong.isEmpty()) {
                wrong.stream().limit(MOST_COMPLAINTS - complaints.size()).forEach(complaints::add);
            } else if (ids.add(entry.item().id())) {
                items.add(entry.item());
            }
        }
        return new LibraryCatalogue(library, whole.licence(), items, complaints);
    }
}
