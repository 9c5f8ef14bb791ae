package studio.packs;

import java.nio.file.Path;

/// What there is of a pack: the plain truth, never an exception.
public sealed interface Availability {
    /// The pack is on this machine, verified.
    ///
    /// @param folder where its admitted entries lie, by their paths in the package
    record Ready(Pack pack, Path folder) implements Availability {}

    /// The pack cannot be used.
    ///
    /// @param why the kind of obstacle
    /// @param sentence what happened, for a person
    /// @param remedy what to do about it, or that nothing needs doing
    record Missing(Pack pack, Why why, String sentence, String remedy) implements Availability {
        /// Whether the same obstacle would keep other packs away now.
        boolean concernsAll() {
            return switch (why) {
                case NO_CLIENT, NO_NETWORK, DISK_FULL, NOT_WRITABLE, INTERRUPTED -> true;
                case NOT_FETCHED, DAMAGED, NOT_OFFERED, WRONG_HASH, UNUSABLE, BAD_ARCHIVE -> false;
            };
        }
    }

    /// Obstacles.
    enum Why {
        /// It was never fetched.
        NOT_FETCHED,
        /// It is there, but files of it are missing or changed.
        DAMAGED,
        /// There is no package client on this machine.
        NO_CLIENT,
        /// The registry or server cannot be reached.
        NO_NETWORK,
        /// No package of that name and version is offered.
        NOT_OFFERED,
        /// The archive is not the one that was examined.
        WRONG_HASH,
        /// What was added holds nothing that the studio can use.
        UNUSABLE,
        /// The archive's inside is damaged or hostile.
        BAD_ARCHIVE,
        /// There is not enough room.
        DISK_FULL,
        /// The folder cannot be written.
        NOT_WRITABLE,
        /// Another studio is at it and takes too long, or the user interrupted.
        INTERRUPTED
    }
}
