package studio.packs;

import java.nio.file.Path;

/// Where archives come from: in the studio the package clients of this machine, in tests a folder.
@FunctionalInterface
public interface Archives {
    /// The outcome of asking for an archive.
    sealed interface Fetched {
        /// It lies there, not yet verified.
        record Arrived(Path archive) implements Fetched {}

        /// It could not be had.
        record Failed(Availability.Why why, String sentence, String remedy) implements Fetched {}
    }

    /// Fetches the archive of a package.
    ///
    /// @param folder for nothing else; what an earlier, broken run left of the same archive is still in it
    Fetched fetch(Pack pack, Path folder, Progress progress);
}
