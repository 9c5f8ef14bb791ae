package studio.assets.furniture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.assets.BadAsset;

/// The pieces of all libraries of the furniture pack.
public final class FurnitureCatalogue {
    /// Where the libraries lie in the pack.
    private static final String FOLDER = "furniture";

    private final Path pack;
    private final Map<String, Piece> pieces;

    private FurnitureCatalogue(Path pack, Map<String, Piece> pieces) {
        this.pack = pack;
        this.pieces = pieces;
    }

    /// Reads the lists of a pack.
    ///
    /// @param pack the unpacked pack, with a list in each `furniture/<library>`
    /// @throws BadAsset when a list is damaged or beyond the limits
    public static FurnitureCatalogue open(Path pack) throws IOException {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        Path folder = pack.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> libraries = Files.list(folder)) {
                for (Path library : libraries.sorted().toList()) {
                    if (Files.isRegularFile(library.resolve(LibraryCatalogue.FILE))) {
                        LibraryCatalogue.read(library).items().stream()
                                .map(item -> Piece.of(item, library))
                                .forEach(piece -> pieces.putIfAbsent(piece.path(), piece));
                    }
                }
            }
        }
        return new FurnitureCatalogue(pack, pieces);
    }

    /// The unpacked pack.
    public Path pack() {
        return pack;
    }

    /// All pieces, library after library.
    public List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    /// The piece with an asset's path.
    public Optional<Piece> piece(String path) {
        return Optional.ofNullable(pieces.get(path));
    }

    /// Pieces that words describe, the best first: those whose whole name it is, then those that have all words
    /// in their name, then in name, tags and shelf together.
    public List<Piece> search(String words) {
        List<String> wanted = Words.of(words);
        List<Piece> exact = new ArrayList<>();
        List<Piece> named = new ArrayList<>();
        List<Piece> described = new ArrayList<>();
        for (Piece piece : pieces.values()) {
            List<String> name = Words.of(piece.name());
            List<String> all = new ArrayList<>(name);
            piece.tags().forEach(tag -> all.addAll(Words.of(tag)));
            all.addAll(Words.of(piece.category()));
            if (wanted.isEmpty() || !all.containsAll(wanted)) {
                continue;
            }
            (name.equals(wanted) ? exact : name.containsAll(wanted) ? named : described).add(piece);
        }
        exact.addAll(named);
        exact.addAll(described);
        return exact;
    }
}
