package studio.storage.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import studio.storage.database.Database;
import studio.storage.database.Migrations;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// The user's own database.
public final class UserStore implements AutoCloseable {
    /// A preference and its value.
    public record Preference(String name, String value) {}

    /// A project that was open.
    public record Recent(Path folder, String name, String opened) {}

    private static final int APPLICATION = 0x414d5355; // AMSU
    private static final Migrations SCHEMA = Migrations.of("user", APPLICATION, "0001-preferences");
    private static final int RECENT = 50;

    private final Database database;
    private final InstantSource clock;

    private UserStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Opens the database, making it when there is none.
    ///
    /// @param folder the user's folder for it, `User/Preferences`
    public static UserStore open(Path folder, InstantSource clock) throws StorageFailure {
        Path file = folder.resolve("user.ams");
        try {
            OwnerOnly.folder(folder);
            if (!Files.exists(file)) {
                OwnerOnly.file(file);
            }
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
        Database database = Database.open(file, Optional.empty(), Database.Mode.WRITE);
        database.keepPromises();
        SCHEMA.bring(database);
        return new UserStore(database, clock);
    }

    public List<Preference> preferences() throws StorageFailure {
        return database.list(
                "SELECT name, value FROM preferences ORDER BY name", row -> new Preference(row.text(1), row.text(2)));
    }

    public Optional<String> preference(String name) throws StorageFailure {
        return database.first("SELECT value FROM preferences WHERE name=?", row -> row.text(1), name);
    }

    public void prefer(String name, String value) throws StorageFailure {
        database.inTransaction(() -> database.run(
                "INSERT OR REPLACE INTO preferences(name, value, changed) VALUES(?,?,?)",
                name,
                value,
                clock.instant().toString()));
    }

    public void forget(String name) throws StorageFailure {
        database.inTransaction(() -> database.run("DELETE FROM preferences WHERE name=?", name));
    }

    /// Notes that a project was opened.
    public void opened(Path folder, String name) throws StorageFailure {
        database.inTransaction(() -> {
            database.run(
                    "INSERT OR REPLACE INTO recent(folder, name, opened) VALUES(?,?,?)",
                    folder.toString(),
                    name,
                    clock.instant().toString());
            database.run(
                    "DELETE FROM recent WHERE folder NOT IN (SELECT folder FROM recent ORDER BY opened DESC LIMIT ?)",
                    RECENT);
        });
    }

    /// Projects that were open, the last first; those whose folder is gone are left out.
    public List<Recent> recent() throws StorageFailure {
        return database
                .list(
                        "SELECT folder, name, opened FROM recent ORDER BY opened DESC",
                        row -> new Recent(Path.of(row.text(1)), row.text(2), row.text(3)))
                .stream()
                .filter(r -> Files.isDirectory(r.folder()))
                .toList();
    }

    @Override
    public void close() throws StorageFailure {
        database.close();
    }
}
