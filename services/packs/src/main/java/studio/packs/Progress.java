package studio.packs;

/// Told how far a pack has come.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress SILENT = (sentence, done, total) -> {};

    /// @param sentence what is being done, for a person
    /// @param done bytes done
    /// @param total bytes in all, zero while that is not known
    void at(String sentence, long done, long total);

    /// What is said while a pack is fetched.
    static String fetching(Pack pack) {
        return "Fetching the " + pack.name() + " pack (" + pack.size() + ", at most "
                + Pack.megabytes(pack.unpackedBytes()) + " on the disk; "
                + pack.source().label() + ")";
    }
}
