package studio.cli.desk;

import java.io.Console;
import java.util.Optional;

/// Asks the person at the terminal.
///
/// @param given what the environment says, or empty
record Terminal(String given) implements Secrets {
    @Override
    public Optional<char[]> ready() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.toCharArray());
    }

    @Override
    @SuppressWarnings("SystemConsoleNull")
    public Optional<char[]> typed(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", prompt)))
                .filter(letters -> letters.length > 0);
    }

    /// Without what it was given.
    @Override
    public String toString() {
        return "Terminal";
    }
}
