package studio.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import studio.assets.furniture.FurnitureItem;
import studio.assets.furniture.LibraryCatalogue;

/// Unpacks a furniture library (`.sh3f`, a zip file) to `furniture/LIBRARY/…`: its catalogue, its licence, and of
/// every piece that is not left out the model with its pictures.
final class LibraryUnpacker {
    /// Below this folder libraries are unpacked.
    static final String FOLDER = "furniture/";

    private static final String LICENCE = "LICENSE.TXT";
    private static final List<String> KINDS = List.of(".obj", ".mtl", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".txt");

    private final Limits limits;
    private final List<String> leftOut;

    LibraryUnpacker(Limits limits, List<String> leftOut) {
        this.limits = limits;
        this.leftOut = List.copyOf(leftOut);
    }

    /// The name of a library from that of its file.
    static String nameOf(String file) {
        return file.replaceAll("(?i)\\.(sh3f|zip)$", "").replaceAll("[^\\p{L}\\p{N} ._-]+", "_");
    }

    /// Whether a zip file is such a library.
    static boolean isLibrary(ZipFile zip) {
        return Optional.ofNullable(zip.getEntry(LibraryCatalogue.FILE)).isPresent();
    }

    /// @param licence of every piece, where that is known better than the library words it
    /// @param told is run after each file
    void unpack(Path file, String library, Optional<String> licence, Landing landing, Runnable told)
            throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new BadArchive("more than " + limits.entries() + " entries");
            }
            Map<String, Credit> admitted = admitted(zip, library, licence);
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                Optional<Credit> credit = credit(entry, admitted);
                if (credit.isPresent()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        landing.put(FOLDER + library + "/" + entry.getName(), in, credit.get());
                    }
                    told.run();
                }
            }
        } catch (ZipException e) {
            throw new BadArchive(library + " is no whole furniture library");
        }
    }

    /// The folders that may leave, each with the credit of the piece that lies in it.
    private Map<String, Credit> admitted(ZipFile zip, String library, Optional<String> licence) throws IOException {
        LibraryCatalogue catalogue = catalogue(zip, library);
        Map<String, Credit> folders = new LinkedHashMap<>();
        folders.put("", new Credit(library + " catalogue", "", licence.orElse(catalogue.licence())));
        for (FurnitureItem item : catalogue.items()) {
            if (!leftOut.contains(library + "/" + item.id()) && !item.folder().isEmpty()) {
                folders.put(item.folder(), new Credit(item.name(), item.creator(), licence.orElse(item.licence())));
            }
        }
        return folders;
    }

    private static LibraryCatalogue catalogue(ZipFile zip, String library) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(LibraryCatalogue.FILE))
                .orElseThrow(() -> new BadArchive(library + " has no catalogue"));
        try (InputStream in = zip.getInputStream(entry)) {
            return LibraryCatalogue.parse(library, in);
        }
    }

    private static Optional<Credit> credit(ZipEntry entry, Map<String, Credit> admitted) {
        String name = entry.getName();
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        String lower = name.toLowerCase(Locale.ROOT);
        boolean head = name.equals(LibraryCatalogue.FILE) || name.equalsIgnoreCase(LICENCE);
        boolean asset = !folder.isEmpty() && KINDS.stream().anyMatch(lower::endsWith);
        return !entry.isDirectory() && (head || asset) ? Optional.ofNullable(admitted.get(folder)) : Optional.empty();
    }
}
