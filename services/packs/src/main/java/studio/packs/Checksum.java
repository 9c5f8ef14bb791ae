package studio.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// A digest of a file, written as the world that the file comes from writes it.
///
/// @param text base64 for SHA-512, as npm's `integrity` states it; hexadecimal for SHA-256, as Debian's package lists
///     do
public record Checksum(Kind kind, String text) {
    /// The functions in use.
    public enum Kind {
        SHA256("SHA-256"),
        SHA512("SHA-512");

        private final String algorithm;

        Kind(String algorithm) {
            this.algorithm = algorithm;
        }

        MessageDigest digest() {
            try {
                return MessageDigest.getInstance(algorithm);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has " + algorithm, e);
            }
        }
    }

    public static Checksum sha256(String hexadecimal) {
        return new Checksum(Kind.SHA256, hexadecimal);
    }

    public static Checksum sha512(String base64) {
        return new Checksum(Kind.SHA512, base64);
    }

    /// That of a file.
    static Checksum of(Kind kind, Path file) throws IOException {
        MessageDigest digest = kind.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return of(kind, digest);
    }

    /// What a digest has come to.
    static Checksum of(Kind kind, MessageDigest digest) {
        byte[] bytes = digest.digest();
        return new Checksum(
                kind,
                switch (kind) {
                    case SHA256 -> HexFormat.of().formatHex(bytes);
                    case SHA512 -> Base64.getEncoder().encodeToString(bytes);
                });
    }

    boolean isOf(Path file) throws IOException {
        return of(kind, file).equals(this);
    }

    /// Such as `sha256-3ccb…`.
    @Override
    public String toString() {
        return switch (kind) {
            case SHA256 -> "sha256-" + text;
            case SHA512 -> "sha512-" + text;
        };
    }
}
