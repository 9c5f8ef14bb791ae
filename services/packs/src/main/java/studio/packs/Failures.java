package studio.packs;

import studio.packs.Archives.Fetched;
import studio.packs.Availability.Missing;
import studio.packs.Availability.Why;

/// What is said when a pack cannot be had, where more than one place says it.
final class Failures {
    static final String FREE_SPACE = "Free some space and run it again.";

    private Failures() {}

    /// The command that fetches a pack.
    static String install(Pack pack) {
        return "./studio packs install " + pack.name();
    }

    static Fetched stopped(Pack pack) {
        return new Fetched.Failed(Why.INTERRUPTED, "Stopped. Nothing was changed.", "Go on: " + install(pack));
    }

    static Missing interrupted(Pack pack) {
        return new Missing(pack, Why.INTERRUPTED, "Stopped. Nothing was changed.", "Go on: " + install(pack));
    }

    static Missing full(Pack pack, long needed, long room) {
        String sentence = "The " + pack.name() + " pack needs " + Pack.megabytes(needed)
                + " of disk space for a moment, " + Pack.megabytes(room) + " are free.";
        return new Missing(pack, Why.DISK_FULL, sentence, FREE_SPACE);
    }

    static Missing badArchive(Pack pack, BadArchive e) {
        return new Missing(
                pack, Why.BAD_ARCHIVE, "The archive is damaged: " + e.getMessage() + ".", "Nothing of it was kept.");
    }

    /// What went wrong when files were written.
    static Missing storage(Pack pack, Exception e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space")) {
            return new Missing(pack, Why.DISK_FULL, "The disk is full.", FREE_SPACE);
        }
        return new Missing(
                pack,
                Why.NOT_WRITABLE,
                "The " + pack.name() + " pack could not be stored: " + words + ".",
                "Make the studio's data folder writable, or name another one in " + UserFolders.OVERRIDE + ".");
    }
}
