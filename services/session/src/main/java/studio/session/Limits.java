package studio.session;

/// How much a session takes at once.
final class Limits {
    /// Requests that may wait. One more is refused at once instead of growing without bounds.
    static final int MAILBOX = 4_096;
    /// Requests that are put on the disk with one sync, when that many wait.
    static final int TOGETHER = 256;
    /// Changes after which the tables are brought up to date, as soon as nobody waits …
    static final int CHECKPOINT = 400;
    /// … and at the latest.
    static final int CHECKPOINT_LATEST = 4_000;
    /// Quiet after which the tables are brought up to date.
    static final int QUIET_SECONDS = 3;

    private Limits() {}
}
