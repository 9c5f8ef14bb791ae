package studio.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import studio.scene.Problem;

/// The sentences in which the disk's refusals are told.
public final class Trouble {
    private static final String RETRY = "Make room or mend the disk, then do it again; nothing that was saved is lost.";
    private static final String RESTORE =
            "See what is damaged with `studio project verify`, and mend it with `studio project restore`.";

    private Trouble() {}

    /// What an SQLite error means to a person.
    public static StorageFailure of(SQLException error) {
        int code = error instanceof SQLiteException e ? e.getResultCode().code : error.getErrorCode();
        return new StorageFailure(problem(SQLiteErrorCode.getErrorCode(code & 0xff), error), error);
    }

    private static Problem problem(SQLiteErrorCode code, SQLException error) {
        return switch (code) {
            case SQLITE_FULL -> full();
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                system("disk.read-only", "The project cannot be written: the disk or folder is read-only.", RETRY);
            case SQLITE_IOERR -> system("disk.error", "The disk refused to write or read the project.", RETRY);
            case SQLITE_CANTOPEN ->
                system(
                        "disk.unreadable",
                        "The project file cannot be opened.",
                        "Look whether the folder is there and may be written.");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                system("project.busy", "Another program is writing the project just now.", "Close it, then try again.");
            case SQLITE_NOTADB, SQLITE_CORRUPT -> damagedProblem("The project file is damaged.");
            default -> system("project.database", "The project's database refused a step: " + reason(error), RESTORE);
        };
    }

    /// SQLite's own words for an error hold names of tables and columns, never their content.
    private static String reason(SQLException error) {
        String message = String.valueOf(error.getMessage());
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    /// What a file system error means to a person.
    public static StorageFailure of(IOException error, Path path) {
        Problem problem = switch (error) {
            case NoSuchFileException e -> system("disk.missing", "There is no " + path + ".", "Check the name.");
            case FileAlreadyExistsException e ->
                system(
                        "disk.file-in-the-way",
                        "There is already a file " + e.getFile() + ", where a folder belongs.",
                        "Choose another name, or move the file away.");
            case AccessDeniedException e ->
                system(
                        "disk.read-only",
                        path + " may not be read or written.",
                        "Give yourself the right to, or choose another folder.");
            case IOException e when says(e, "No space") || says(e, "quota") -> full();
            case IOException e
            when says(e, "Read-only") ->
                system("disk.read-only", path + " cannot be written: the disk is read-only.", RETRY);
            case IOException other -> system("disk.error", "The disk refused to write or read " + path + ".", RETRY);
        };
        return new StorageFailure(problem, error);
    }

    private static boolean says(IOException error, String words) {
        return String.valueOf(error.getMessage()).contains(words);
    }

    /// A damage that a check found, as a failure.
    public static StorageFailure damaged(String sentence) {
        return new StorageFailure(damagedProblem(sentence));
    }

    public static Problem damagedProblem(String sentence) {
        return system("project.damaged", sentence, RESTORE);
    }

    private static Problem full() {
        return system("disk.full", "The disk is full; the last edit was not saved.", RETRY);
    }

    public static Problem system(String code, String sentence, String remedy) {
        return new Problem(Problem.Category.SYSTEM, code, sentence, remedy);
    }
}
