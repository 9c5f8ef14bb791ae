package studio.packs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What lies in an unpacked pack, with digest, licence and credit of each file: a text of tab-separated lines,
/// written last, so that its presence proves that the pack is whole.
///
/// ```
/// studio-pack 2
/// deb:sweethome3d-furniture=1.8-1 sha256-3ccb…
/// CC0-1.0 and CC-BY-3.0, by item
/// PATH  BYTES  SHA-256  LICENCE  MAKER  WORK
/// ```
///
/// The first format had neither digests nor licences of single files: its lines are PATH, BYTES, MAKER. It is still
/// read.
///
/// @param identity package, version and digest of the archive that it was unpacked from
public record Manifest(String identity, String licence, List<File> files) {
    /// The file's name inside the pack's folder.
    public static final String NAME = "MANIFEST.tsv";

    private static final String HEAD = "studio-pack\t2";
    private static final String FIRST_HEAD = "studio-pack\t1";
    private static final Pattern BYTES = Pattern.compile("\\d{1,12}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /// A file of the pack.
    ///
    /// @param path inside the pack, '/' between its parts
    /// @param bytes its size
    /// @param sha256 in hexadecimal; empty in a pack that was unpacked by an older studio
    public record File(String path, long bytes, String sha256, Credit credit) {
        String line() {
            return String.join(
                    "\t", path, Long.toString(bytes), sha256, credit.licence(), credit.maker(), credit.work());
        }
    }

    public Manifest {
        files = List.copyOf(files);
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
        boolean first = !lines.isEmpty() && lines.getFirst().equals(FIRST_HEAD);
        if (lines.size() < 3 || !first && !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        List<File> files = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            String[] cells = line.split("\t", -1);
            Optional<File> file = first ? firstFile(cells, lines.get(2)) : file(cells);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(new Manifest(lines.get(1), lines.get(2), files));
    }

    private static Optional<File> file(String[] cells) {
        boolean fits = cells.length == 6
                && BYTES.matcher(cells[1]).matches()
                && DIGEST.matcher(cells[2]).matches();
        return fits && Inside.isInside(cells[0])
                ? Optional.of(new File(
                        cells[0], Long.parseLong(cells[1]), cells[2], new Credit(cells[5], cells[4], cells[3])))
                : Optional.empty();
    }

    private static Optional<File> firstFile(String[] cells, String licence) {
        boolean fits = cells.length == 3 && BYTES.matcher(cells[1]).matches() && Inside.isInside(cells[0]);
        return fits
                ? Optional.of(new File(cells[0], Long.parseLong(cells[1]), "", new Credit("", cells[2], licence)))
                : Optional.empty();
    }

    /// The same, with the credits that a pack states where an older studio noted too little.
    Manifest creditedBy(Pack pack) {
        return new Manifest(
                identity,
                licence,
                files.stream()
                        .map(f ->
                                f.sha256().isEmpty() ? new File(f.path(), f.bytes(), "", pack.creditFor(f.path())) : f)
                        .toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD, identity, licence));
        files.forEach(file -> lines.add(file.line()));
        return lines;
    }

    /// Writes it through to the disk.
    void write(Path folder) throws IOException {
        Path list = folder.resolve(NAME);
        Files.write(list, lines(), StandardCharsets.UTF_8);
        try (FileChannel written = FileChannel.open(list, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /// Whether every file is there with its size.
    boolean holdsIn(Path folder) {
        return files.stream().allMatch(file -> isThere(folder, file));
    }

    /// The size of all files, in bytes.
    public long bytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }

    /// The credits of all files, each once, in order.
    public List<Credit> credits() {
        return files.stream().map(File::credit).distinct().toList();
    }

    /// The credits of the files that lie at these paths or below them, each once, in order.
    public List<Credit> credits(List<String> paths) {
        return files.stream()
                .filter(file -> paths.stream().anyMatch(p -> isAt(file.path(), p)))
                .map(File::credit)
                .distinct()
                .toList();
    }

    private static boolean isAt(String file, String path) {
        return file.equals(path) || file.startsWith(path.endsWith("/") ? path : path + "/");
    }

    private static boolean isThere(Path folder, File file) {
        try {
            return Files.size(folder.resolve(file.path())) == file.bytes();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
