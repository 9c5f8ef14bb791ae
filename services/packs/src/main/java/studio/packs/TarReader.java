package studio.packs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the entries of a POSIX ustar archive, with pax headers for long names (IEEE Std 1003.1-2001, `pax`), one
/// after another. It trusts nothing: header sums are checked, sizes are limited, names are returned as they stand.
final class TarReader {
    private static final int BLOCK = 512;
    private static final int LONGEST_EXTENSION = 1 << 16;

    private final InputStream in;
    private long unread;
    private int padding;

    /// A file or something else in the archive.
    ///
    /// @param file whether it is a regular file; links, folders and devices are not
    record Entry(String path, long size, boolean file) {}

    TarReader(InputStream in) {
        this.in = in;
    }

    /// Goes on to the next entry, passing over what was left unread of the last one.
    Optional<Entry> next() throws IOException {
        String longName = "";
        while (true) {
            in.skipNBytes(unread + padding);
            unread = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || isBlank(header)) {
                return Optional.empty();
            }
            if (header.length < BLOCK) {
                throw new EOFException("archive ends inside a header");
            }
            checkSum(header);
            long size = octal(header, 124, 12);
            unread = size;
            padding = (int) ((BLOCK - size % BLOCK) % BLOCK);
            char type = (char) header[156];
            switch (type) {
                case 'x' -> longName = paxPath(extension(size));
                case 'g' -> extension(size);
                case 'L' -> longName = text(extension(size), 0, (int) size);
                default -> {
                    String path = longName.isEmpty() ? headerPath(header) : longName;
                    return Optional.of(new Entry(path, size, type == '0' || type == 0));
                }
            }
        }
    }

    /// The bytes of the current entry, and no more.
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
                    throw new EOFException("archive ends inside an entry");
                }
                unread -= count;
                return count;
            }
        };
    }

    private byte[] extension(long size) throws IOException {
        if (size > LONGEST_EXTENSION) {
            throw new BadArchive("name extension of " + size + " bytes");
        }
        byte[] bytes = in.readNBytes((int) size);
        unread -= bytes.length;
        if (unread != 0) {
            throw new EOFException("archive ends inside a name");
        }
        return bytes;
    }

    private static String paxPath(byte[] records) {
        for (String line : new String(records, StandardCharsets.UTF_8).split("\n", -1)) {
            int at = line.indexOf(" path=");
            if (at > 0) {
                return line.substring(at + 6);
            }
        }
        return "";
    }

    private static String headerPath(byte[] header) {
        String name = text(header, 0, 100);
        boolean ustar = text(header, 257, 5).equals("ustar");
        String prefix = ustar ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] bytes, int from, int limit) {
        int end = from;
        while (end < Math.min(from + limit, bytes.length) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) throws BadArchive {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            byte digit = header[i];
            if (digit == 0 || digit == ' ') {
                continue;
            }
            if (digit < '0' || digit > '7') {
                throw new BadArchive("a number in a header is not octal");
            }
            value = value * 8 + digit - '0';
        }
        return value;
    }

    private static void checkSum(byte[] header) throws BadArchive {
        long expected = octal(header, 148, 8);
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 255;
        }
        if (sum != expected) {
            throw new BadArchive("a header's sum is wrong");
        }
    }

    private static boolean isBlank(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
