package studio.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/// Finds the files of a Debian package (deb(5)): an `ar` archive of `debian-binary`, then `control.tar…`, whose
/// scripts are passed over unread, then `data.tar…`.
final class DebReader {
    /// What unpacking may take, in kibibytes; the largest setting of xz needs 65 MiB.
    private static final int MOST_MEMORY = 100_000;

    private DebReader() {}

    /// The tar archive of the package's files.
    static InputStream files(InputStream deb) throws IOException {
        ArReader members = new ArReader(deb);
        expect(members, "debian-binary");
        String version = new String(members.stream().readNBytes(4), StandardCharsets.ISO_8859_1);
        if (!version.startsWith("2.")) {
            throw new BadArchive("it is a package of an unknown kind");
        }
        expect(members, "control.tar");
        String name = expect(members, "data.tar");
        return unpacked(name, members.stream());
    }

    /// @throws BadArchive when the next member is another: members stand in this order in every package
    private static String expect(ArReader members, String start) throws IOException {
        String name = members.next()
                .map(ArReader.Member::name)
                .orElseThrow(() -> new BadArchive("the package has no " + start));
        if (!name.startsWith(start)) {
            throw new BadArchive("the package has " + name + " where " + start + " should be");
        }
        return name;
    }

    private static InputStream unpacked(String name, InputStream packed) throws IOException {
        return switch (name) {
            case "data.tar" -> packed;
            case "data.tar.gz" -> new GZIPInputStream(packed, 1 << 16);
            case "data.tar.xz" -> new XZInputStream(packed, MOST_MEMORY);
            default -> throw new BadArchive("the package is packed in a way that is not read here: " + name);
        };
    }
}
