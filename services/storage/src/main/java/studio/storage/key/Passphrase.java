package studio.storage.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person types to open an encrypted project. It is wiped from memory when closed, as far as a virtual machine
/// allows.
public final class Passphrase implements AutoCloseable {
    /// Longer ones are refused: nobody types that.
    public static final int LONGEST = 1_000;

    private final char[] letters;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /// Takes a copy; the caller may wipe its own.
    public static Passphrase of(char[] typed) {
        if (typed.length == 0 || typed.length > LONGEST) {
            throw new IllegalArgumentException("passphrase: 1 to " + LONGEST + " letters");
        }
        return new Passphrase(typed.clone());
    }

    public static boolean fits(int length) {
        return length >= 1 && length <= LONGEST;
    }

    /// UTF-8 of the composed form (NFKC), so that the same letters typed on another system give the same key.
    byte[] bytes() {
        String composed = Normalizer.normalize(CharBuffer.wrap(letters), Normalizer.Form.NFKC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear().put(new byte[encoded.capacity()]);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }
}
