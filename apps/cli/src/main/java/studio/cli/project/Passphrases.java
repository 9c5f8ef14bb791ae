package studio.cli.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import studio.cli.desk.Secrets;
import studio.scene.Problem;
import studio.storage.disk.StorageFailure;
import studio.storage.key.Passphrase;

/// Gets a passphrase: from the file that was named, else from the environment, else from the person.
final class Passphrases {
    private final Secrets secrets;

    Passphrases(Secrets secrets) {
        this.secrets = secrets;
    }

    /// The passphrase of a project that has one; nothing when there is none to be had.
    ///
    /// @param file whose first line it is, or empty
    Optional<Passphrase> known(String file, String prompt) throws StorageFailure {
        return letters(file).or(() -> secrets.typed(prompt)).map(Passphrases::wiped);
    }

    /// A new passphrase; a person types it twice.
    Passphrase fresh(String file, String prompt) throws StorageFailure {
        Optional<char[]> given = letters(file);
        return wiped(given.isPresent() ? given.get() : typedTwice(prompt));
    }

    /// A new passphrase, when the one that stands ready is the old one.
    Passphrase another(String file, String prompt) throws StorageFailure {
        return file.isEmpty() ? wiped(typedTwice(prompt)) : fresh(file, prompt);
    }

    private Optional<char[]> letters(String file) throws StorageFailure {
        Optional<char[]> letters = file.isEmpty() ? secrets.ready() : Optional.of(firstLine(file));
        if (letters.isPresent() && !Passphrase.fits(letters.get().length)) {
            throw new StorageFailure(Problem.user(
                    "passphrase.length",
                    "A passphrase has 1 to " + Passphrase.LONGEST + " letters.",
                    "Put it into the first line of the file."));
        }
        return letters;
    }

    private char[] typedTwice(String prompt) throws StorageFailure {
        char[] once = secrets.typed(prompt).orElseThrow(() -> new StorageFailure(none()));
        char[] again = secrets.typed("Once more:").orElseThrow(() -> new StorageFailure(none()));
        boolean same = Arrays.equals(once, again);
        Arrays.fill(again, '\0');
        if (!same) {
            throw new StorageFailure(
                    Problem.user("passphrase.unequal", "The two are not the same; nothing was changed.", "Try again."));
        }
        return once;
    }

    private static char[] firstLine(String file) throws StorageFailure {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return Optional.ofNullable(lines.readLine()).orElse("").toCharArray();
        } catch (IOException | InvalidPathException e) {
            throw new StorageFailure(
                    Problem.user(
                            "passphrase.file",
                            "The file of the passphrase cannot be read: " + file + ".",
                            "Name a text file whose first line is the passphrase."),
                    e);
        }
    }

    private static Passphrase wiped(char[] letters) {
        Passphrase passphrase = Passphrase.of(letters);
        Arrays.fill(letters, '\0');
        return passphrase;
    }

    private static Problem none() {
        return Problem.user(
                "passphrase.none",
                "A passphrase is needed, and nobody is there to type it.",
                "Give it in a file: --passphrase-file FILE, or in the variable " + Secrets.VARIABLE + ".");
    }
}
