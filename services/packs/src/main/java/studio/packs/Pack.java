package studio.packs;

import java.util.List;

/// A pack as the studio expects it: what it is, where it comes from, how it is recognised, and what of it may be
/// used.
///
/// @param name the studio's word for it, also the start of its folder's name
/// @param about what is in it, for a person
/// @param archiveBytes size of the archive
/// @param unpackedBytes upper bound of what is unpacked
/// @param licence what the used items are licensed under
/// @param items the allow-list: nothing else leaves the archive
/// @param leftOut pieces of furniture that stay inside although their library may leave, as `library/id`
public record Pack(
        String name,
        String about,
        Source source,
        long archiveBytes,
        long unpackedBytes,
        String licence,
        List<Item> items,
        List<String> leftOut) {

    /// A file or folder that may be unpacked.
    ///
    /// @param path inside the package; one that ends in '/' means the pictures and descriptions of that folder, one
    ///     that ends in `.sh3f` a furniture library, which is unpacked in its turn
    /// @param credit who made it
    public record Item(String path, Credit credit) {
        boolean admits(String entry) {
            if (!path.endsWith("/")) {
                return entry.equals(path);
            }
            return entry.startsWith(path) && isAsset(entry.substring(path.length()));
        }

        private static boolean isAsset(String rest) {
            boolean known = rest.endsWith(".json") || rest.endsWith(".png") || rest.endsWith(".glb");
            return known && !rest.contains("thumb") && !rest.contains("special_suit");
        }
    }

    public Pack {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        if (!isName(name)) {
            throw new IllegalArgumentException("pack name: " + name);
        }
    }

    /// Whether a text may be a pack's name.
    static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9-]{0,30}");
    }

    /// The version of the package.
    public String version() {
        return source.version();
    }

    /// The name of its folder, such as `people-0.0.2`.
    public String folder() {
        return name + "-" + version();
    }

    /// Its size to be fetched, for a person.
    public String size() {
        return megabytes(archiveBytes);
    }

    /// A size for a person, in whole megabytes of a million bytes.
    public static String megabytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1e6)) + " MB";
    }

    /// Whether the allow-list lets an entry of the package out.
    ///
    /// @param entry path inside the package, '/' between its parts
    public boolean admits(String entry) {
        return items.stream().anyMatch(item -> item.admits(entry));
    }

    /// Who made an admitted entry.
    Credit creditFor(String entry) {
        return items.stream()
                .filter(item -> item.admits(entry))
                .map(Item::credit)
                .findFirst()
                .orElseGet(() -> new Credit("", "", licence));
    }
}
