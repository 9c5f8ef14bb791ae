package studio.assets;

import java.io.IOException;

/// A file is not what its kind promises: damaged, cut short, or beyond a limit.
public final class BadAsset extends IOException {
    private static final long serialVersionUID = 1L;

    public BadAsset(String message) {
        super(message);
    }
}
