package studio.cli.desk;

import java.util.Optional;

/// Where passphrases come from when no file of one is named. Never from an argument: others can read those.
public interface Secrets {
    /// Overrides the asking, for programs that call the studio.
    String VARIABLE = "STUDIO_PASSPHRASE";

    /// One that stands ready: what the environment says.
    Optional<char[]> ready();

    /// One that a person types without seeing it; nothing where no person sits, or nothing was typed.
    Optional<char[]> typed(String prompt);

    /// The process's own: its environment, and its terminal.
    static Secrets ofProcess() {
        return new Terminal(System.getenv().getOrDefault(VARIABLE, ""));
    }
}
