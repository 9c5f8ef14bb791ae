package studio.packs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the members of an `ar` archive, as a Debian package is one, one after another.
final class ArReader {
    private static final String MAGIC = "!<arch>\n";
    private static final int HEADER = 60;

    private final InputStream in;
    private long unread;
    private long padding;

    /// A member.
    ///
    /// @param name without the slash that some writers end it with
    record Member(String name, long size) {}

    /// @throws BadArchive when it is no such archive
    ArReader(InputStream in) throws IOException {
        this.in = in;
        if (!text(in.readNBytes(MAGIC.length())).equals(MAGIC)) {
            throw new BadArchive("it is no package");
        }
    }

    /// Goes on to the next member, passing over what was left unread of the last one.
    Optional<Member> next() throws IOException {
        in.skipNBytes(unread);
        if (padding > 0 && in.read() < 0) {
            throw new EOFException("package ends before its end");
        }
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return Optional.empty();
        }
        String line = text(header);
        if (line.length() < HEADER || !line.endsWith("`\n")) {
            throw new BadArchive("a member's header is wrong");
        }
        String size = line.substring(48, 58).strip();
        if (!size.matches("\\d{1,10}")) {
            throw new BadArchive("a member has no size");
        }
        unread = Long.parseLong(size);
        padding = unread % 2;
        return Optional.of(new Member(line.substring(0, 16).strip().replaceAll("/$", ""), unread));
    }

    /// The bytes of the current member, and no more.
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                if (unread == 0 || length == 0) {
                    return length == 0 ? 0 : -1;
                }
                int count = in.read(buffer, from, (int) Math.min(length, unread));
                if (count < 0) {
                    throw new EOFException("package ends inside a member");
                }
                unread -= count;
                return count;
            }
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
