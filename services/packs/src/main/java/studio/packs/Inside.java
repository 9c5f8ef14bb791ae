package studio.packs;

import java.util.regex.Pattern;

/// Whether the path of an archive's entry stays inside the folder that it is unpacked into, on every system.
final class Inside {
    private static final Pattern LETTERS = Pattern.compile("[^\\x00-\\x1f\\\\:]+");

    private Inside() {}

    /// The path itself, proven.
    ///
    /// @throws BadArchive when it leads out, or no system could hold it
    static String checked(String path, int longest) throws BadArchive {
        if (path.length() > longest || !LETTERS.matcher(path).matches()) {
            throw new BadArchive("an entry's name is not allowed");
        }
        if (!isInside(path)) {
            throw new BadArchive("an entry points outside the pack");
        }
        return path;
    }

    static boolean isInside(String path) {
        if (path.startsWith("/") || !LETTERS.matcher(path).matches()) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return false;
            }
        }
        return true;
    }
}
