package studio.storage.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The chain of hashes along the journal: each row's is made of the row and of the hash before, so that no row can
/// change, vanish or move without every later hash being wrong. It guards against damage, not against forgery.
final class Chain {
    /// The hash before the first row.
    static final String START = "0".repeat(64);

    private final MessageDigest sha;
    private String last;

    Chain(String last) {
        this.last = last;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The next hash.
    ///
    /// @param text what [Journal] reads of a row, in its order
    String next(String text) {
        sha.update(last.getBytes(StandardCharsets.US_ASCII));
        last = HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        return last;
    }

    String last() {
        return last;
    }

    /// What is hashed of a row. The database puts the same text together when it reads.
    static String text(JournalRow row) {
        char mark = '\u001f';
        return "" + row.seq() + mark + word(row.kind()) + mark + row.revision() + mark + row.parent() + mark
                + row.title() + mark + word(row.hand()) + mark + row.words() + mark + row.form() + mark + row.command()
                + mark + row.at();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
