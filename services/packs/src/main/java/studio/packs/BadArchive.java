package studio.packs;

import java.io.IOException;

/// The archive's inside is damaged, too large, or tries to write where it may not.
final class BadArchive extends IOException {
    private static final long serialVersionUID = 1L;

    BadArchive(String message) {
        super(message);
    }
}
