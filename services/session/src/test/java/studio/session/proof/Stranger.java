package studio.session.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import studio.session.Session;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;

/// Another process beside a session: first it asks to write the project too and says what it was answered, then it
/// looks into the file with plain SQLite and closes it again, as `sqlite3` would.
final class Stranger {
    private Stranger() {}

    static void main(String[] args) throws IOException, StorageFailure {
        Film film = Film.in(Path.of(args[0]));
        String answer = asked(film);
        try (Database database = Database.open(film.folder().database(), Optional.empty(), Database.Mode.WRITE)) {
            answer += " " + database.number("SELECT count(*) FROM journal");
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String asked(Film film) {
        try (Session session = film.open()) {
            return "opened at " + session.snapshot().change();
        } catch (StorageFailure e) {
            return e.problem().code() + " " + e.problem().sentence();
        }
    }
}
