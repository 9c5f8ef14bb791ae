package studio.cli.desk;

import studio.scene.Problem;

/// The exit codes that scripts may rely on, and which problem leads to which.
///
/// | code | meaning | problems |
/// |---|---|---|
/// | 0 | done | |
/// | 1 | a fault of ours; a report file is named | whatever no problem describes, and `session.fault` |
/// | 2 | usage | a wrong option, a missing argument |
/// | 3 | the words were not understood, or a receipt failed under `--strict` | |
/// | 4 | what was given cannot be used | the user's matters (no such project, locked, wrong passphrase, a file of
/// commands that does not fit) and a damaged project, found by opening it or by `verify` |
/// | 5 | the machine lacks something | the system's matters: full, read-only or unreadable disks, missing packs |
/// | 130 | stopped by the person | |
public final class Exit {
    public static final int DONE = 0;
    /// A fault of ours; a report file is named.
    public static final int FAULT = 1;
    public static final int USAGE = 2;
    /// The words were not understood, or a receipt failed under `--strict`.
    public static final int NOT_UNDERSTOOD = 3;
    public static final int BAD_INPUT = 4;
    /// The machine lacks something; the message names the command that mends it.
    public static final int LACKING = 5;
    /// Stopped by the person, as shells count it: 128 and the number of SIGINT.
    public static final int CANCELLED = 130;

    private Exit() {}

    /// The code that a command ends with when it met a problem.
    public static int of(Problem problem) {
        return switch (problem.code()) {
            case "session.fault" -> FAULT;
            case "project.damaged" -> BAD_INPUT;
            default -> of(problem.category());
        };
    }

    private static int of(Problem.Category category) {
        return switch (category) {
            case USER -> BAD_INPUT;
            case SYSTEM -> LACKING;
            case AI -> NOT_UNDERSTOOD;
            case ENGINE -> FAULT;
        };
    }
}
