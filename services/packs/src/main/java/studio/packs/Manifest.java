package studio.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What lies in an unpacked pack, with licence and credit for each file: a text of tab-separated lines, written last,
/// so
/// that its presence proves that the pack is whole.
///
/// @param identity package, version and digest of the archive that it was unpacked from
public record Manifest(String identity, String licence, List<File> files) {
    /// The file's name inside the pack's folder.
    public static final String NAME = "MANIFEST.tsv";

    private static final String HEAD = "studio-pack\t1";

    /// A file of the pack.
    ///
    /// @param path inside the pack, '/' between its parts
    /// @param bytes its size
    /// @param credit who made it
    public record File(String path, long bytes, String credit) {}

    public Manifest {
        files = List.copyOf(files);
    }

    static String identityOf(Pack pack) {
        return pack.source() + "@" + pack.version() + " sha512-" + pack.sha512();
    }

    /// Reads a pack's manifest; empty when there is none or it is damaged.
    public static Optional<Manifest> read(Path folder) {
        try {
            return parse(Files.readAllLines(folder.resolve(NAME)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<Manifest> parse(List<String> lines) {
        if (lines.size() < 3 || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        List<File> files = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || !cells[1].matches("\\d{1,12}")) {
                return Optional.empty();
            }
            files.add(new File(cells[0], Long.parseLong(cells[1]), cells[2]));
        }
        return Optional.of(new Manifest(lines.get(1), lines.get(2), files));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD, identity, licence));
        for (File file : files) {
            lines.add(file.path() + "\t" + file.bytes() + "\t" + file.credit());
        }
        return lines;
    }

    /// Whether every file is there with its size.
    boolean holdsIn(Path folder) {
        return files.stream().allMatch(file -> isThere(folder.resolve(file.path()), file.bytes()));
    }

    /// The makers of all files, each once, in order.
    public List<String> credits() {
        return files.stream().map(File::credit).distinct().toList();
    }

    private static boolean isThere(Path file, long bytes) {
        try {
            return Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }
}
