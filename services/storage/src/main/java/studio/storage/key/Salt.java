package studio.storage.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The first sixteen bytes of an encrypted project file, in the clear: four that say what it is, one that says how the
/// key is made, eleven by chance, so that equal passphrases give unequal keys.
///
/// @param hex the sixteen bytes
public record Salt(String hex) {
    static final int LENGTH = 16;

    private static final String MAGIC = "414d5358"; // AMSX
    private static final String RECIPE = "01";

    public Salt {
        if (hex.length() != 2 * LENGTH) {
            throw new IllegalArgumentException("salt: " + LENGTH + " bytes");
        }
    }

    /// A salt never used before.
    static Salt fresh() {
        byte[] chance = new byte[LENGTH - 5];
        new SecureRandom().nextBytes(chance);
        return new Salt(MAGIC + RECIPE + HexFormat.of().formatHex(chance));
    }

    static Salt of(byte[] start) {
        return new Salt(HexFormat.of().formatHex(Arrays.copyOf(start, LENGTH)));
    }

    boolean marksProject() {
        return hex.startsWith(MAGIC);
    }

    /// Whether this version of the studio knows how the key is made.
    boolean isKnown() {
        return hex.startsWith(MAGIC + RECIPE);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
