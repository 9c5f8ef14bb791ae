package studio.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Writes small Debian packages and furniture libraries for tests, honest and hostile ones.
final class Debs {
    static final byte[] TWO = "2.0\n".getBytes(StandardCharsets.US_ASCII);

    private Debs() {}

    /// An honest package around these files.
    static byte[] deb(List<Tars.Entry> files) {
        return ar(members(xz(Tars.plain(files))));
    }

    /// The members of an honest package, in their order.
    static Map<String, byte[]> members(byte[] data) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("debian-binary", TWO);
        members.put("control.tar.xz", xz(Tars.plain(List.of(Tars.file("./postinst", "#!/bin/sh\nexit 1\n")))));
        members.put("data.tar.xz", data);
        return members;
    }

    static byte[] ar(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("!<arch>\n".getBytes(StandardCharsets.US_ASCII));
        members.forEach((name, bytes) -> {
            String head =
                    String.format(Locale.ROOT, "%-16s%-12d%-6d%-6d%-8s%-10d`\n", name, 0, 0, 0, "100644", bytes.length);
            out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(bytes);
            out.writeBytes(new byte[bytes.length % 2]);
        });
        return out.toByteArray();
    }

    static byte[] xz(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XZOutputStream packed = new XZOutputStream(out, new LZMA2Options(0))) {
            packed.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A furniture library of these entries, in their order.
    static byte[] library(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A catalogue of pieces with these names; each has its model in a folder of its own.
    static String catalogue(String... names) {
        StringBuilder text = new StringBuilder("id=Toys\nlicense=CC-BY 3.0\nprovider=toys.example\n");
        for (int i = 1; i <= names.length; i++) {
            String name = names[i - 1];
            text.append(String.format(
                    Locale.ROOT,
                    "id#%1$d=Toys#%2$s\nname#%1$d=The %2$s\nmodel#%1$d=/toys/%2$s/%2$s.obj\nwidth#%1$d=10\ndepth#%1$d=20\nheight#%1$d=30.5\ncreator#%1$d=Ann\n",
                    i,
                    name));
        }
        return text.toString();
    }

    /// An entry of a tar archive that holds bytes.
    static Tars.Entry file(String path, byte[] content) {
        return Tars.file(path, new String(content, StandardCharsets.ISO_8859_1));
    }

    static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
