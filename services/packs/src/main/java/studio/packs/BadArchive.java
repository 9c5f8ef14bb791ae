package studio.packs;

import java.io.IOException;

/// The archive's inside is damaged, too large, or tries to write where it may not.
final class BadArchive extends IOException {
    private static final long serialVersionUID = 1L;

    BadArchive(String message) {
        super(message);
    }

    private BadArchive(String message, IOException cause) {
        super(message, cause);
    }

    /// What a reader found wrong, as this.
    static BadArchive of(IOException found) {
        return switch (found) {
            case BadArchive bad -> bad;
            case IOException other -> new BadArchive(String.valueOf(other.getMessage()), other);
        };
    }
}
