package studio.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileHeader;
import studio.storage.key.FileKey;
import studio.storage.key.Passphrase;
import studio.storage.key.Salt;

/// The keys that one passphrase gives for several files: making one takes most of a second, so each is made once.
final class Keyring {
    private final Optional<Passphrase> passphrase;
    private final Map<Salt, FileKey> keys = new HashMap<>();

    Keyring(Optional<Passphrase> passphrase) {
        this.passphrase = passphrase;
    }

    static boolean isEncrypted(Path file) throws StorageFailure {
        return salt(file).isPresent();
    }

    /// The key of a file; none where it needs none or there is no passphrase.
    Optional<FileKey> of(Path file) throws StorageFailure {
        return salt(file).flatMap(salt -> passphrase.map(p -> keys.computeIfAbsent(salt, s -> FileKey.of(p, s))));
    }

    private static Optional<Salt> salt(Path file) throws StorageFailure {
        try {
            return switch (FileHeader.of(file)) {
                case FileHeader.Encrypted(Salt salt) -> Optional.of(salt);
                case FileHeader.EncryptedByNewer e -> Optional.empty();
                case FileHeader.Plain p -> Optional.empty();
                case FileHeader.Foreign f -> Optional.empty();
                case FileHeader.NoProject n -> Optional.empty();
            };
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }
}
