package studio.film.reel;

import java.nio.file.Path;

/// The native encoders' home on disk.
public final class Encoders {
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    private Encoders() {}

    /// Names the folder into which the encoders are unpacked at first use. To be called before the first reel is
    /// loaded; later calls have no effect.
    public static void unpackInto(Path folder) {
        System.setProperty(CACHE, folder.toString());
    }
}
