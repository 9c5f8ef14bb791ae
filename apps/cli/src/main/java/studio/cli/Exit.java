package studio.cli;

/// The exit codes that scripts may rely on.
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
}
