package studio.storage.key;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The key of an encrypted project file: made of a passphrase and the file's salt with Argon2id (RFC 9106), and used by
/// SQLite3 Multiple Ciphers to encrypt and authenticate every page with ChaCha20-Poly1305.
///
/// Recipe 1 is 64 MiB, three passes, one lane: RFC 9106's second recommendation, for machines without memory to spare.
public final class FileKey {
    private static final int MEMORY_KIB = 64 << 10;
    private static final int PASSES = 3;
    private static final int LENGTH = 32;

    private final String hex;
    private final Salt salt;

    private FileKey(String hex, Salt salt) {
        this.hex = hex;
        this.salt = salt;
    }

    /// The key of a file that is there. Takes most of a second: that is what makes guessing dear.
    public static FileKey of(Passphrase passphrase, Salt salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt.bytes())
                .build());
        byte[] key = new byte[LENGTH];
        generator.generateBytes(passphrase.bytes(), key);
        return new FileKey(HexFormat.of().formatHex(key), salt);
    }

    /// A key for a new file, with a salt of its own.
    public static FileKey fresh(Passphrase passphrase) {
        return of(passphrase, Salt.fresh());
    }

    /// The key as the parameters of a file URI, in the cipher's notation for a key that is not to be stretched again:
    /// "raw:", key, salt; in hexadecimal once more.
    public String asQuery() {
        byte[] notation = ("raw:" + hex + salt.hex()).getBytes(StandardCharsets.US_ASCII);
        return "?cipher=chacha20&hexkey=" + HexFormat.of().formatHex(notation);
    }
}
