package studio.storage.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import studio.storage.disk.OpenFiles;

/// What the first bytes of a file tell about it.
public sealed interface FileHeader {
    /// The application id of a project file: "AMS1", at byte 68 of an SQLite file.
    int APPLICATION = 0x414d5331;

    /// A project that can be read without a passphrase.
    ///
    /// @param schema the number of the newest migration that it went through
    record Plain(int schema) implements FileHeader {}

    /// An encrypted project.
    record Encrypted(Salt salt) implements FileHeader {}

    /// An encrypted project whose key is made in a way that this version does not know.
    record EncryptedByNewer() implements FileHeader {}

    /// An SQLite file of some other program.
    record Foreign() implements FileHeader {}

    /// No project and no database at all.
    record NoProject() implements FileHeader {}

    private static int at(byte[] start, int offset) {
        return ByteBuffer.wrap(start).getInt(offset);
    }

    static FileHeader of(Path file) throws IOException {
        byte[] start = OpenFiles.start(file, 100);
        if (start.length < 100) {
            return new NoProject();
        }
        byte[] sqlite = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        if (Arrays.equals(start, 0, 16, sqlite, 0, 16)) {
            return at(start, 68) == APPLICATION ? new Plain(at(start, 60)) : new Foreign();
        }
        Salt salt = Salt.of(start);
        if (!salt.marksProject()) {
            return new NoProject();
        }
        return salt.isKnown() ? new Encrypted(salt) : new EncryptedByNewer();
    }
}
