package studio.storage.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import studio.storage.disk.OpenFiles;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileKey;

/// One connection to an SQLite file. Used by one thread at a time.
///
/// The settings keep the promises: a write-ahead log that is synced at every commit, so that what was acknowledged
/// survives a pulled plug; nothing temporary on disk, so that nothing of an encrypted project leaks. (A schema from a
/// stranger could do harm; [Migrations#oddity] compares it with ours before anything is read or written.)
public final class Database implements AutoCloseable {
    /// What a connection is for.
    public enum Mode {
        READ(0x1),
        WRITE(0x2),
        CREATE(0x2 | 0x4);

        private final int flags;

        Mode(int flags) {
            this.flags = flags;
        }
    }

    /// Work within a transaction.
    public interface Work {
        void run() throws StorageFailure;
    }

    private static final int URI = 0x40;
    private static final List<String> SETTINGS = List.of(
            "PRAGMA busy_timeout=2000",
            "PRAGMA temp_store=MEMORY",
            "PRAGMA cell_size_check=ON",
            "PRAGMA foreign_keys=ON");
    private static final List<String> WRITING = List.of(
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "PRAGMA fullfsync=ON",
            "PRAGMA checkpoint_fullfsync=ON",
            "PRAGMA secure_delete=ON");

    private final Connection connection;
    private final Optional<Object> file;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(Connection connection, Optional<Object> file) {
        this.connection = connection;
        this.file = file;
    }

    /// Opens a file. Nothing of it is read yet: a wrong key shows at the first query.
    public static Database open(Path file, Optional<FileKey> key, Mode mode) throws StorageFailure {
        Properties properties = new Properties();
        properties.setProperty("open_mode", String.valueOf(mode.flags | URI));
        String address =
                "jdbc:sqlite:file:" + escaped(file) + key.map(FileKey::asQuery).orElse("");
        Optional<Object> open = OpenFiles.opening(file);
        try {
            return new Database(JDBC.createConnection(address, properties), open).set();
        } catch (SQLException e) {
            open.ifPresent(OpenFiles::closed);
            throw Trouble.of(e);
        }
    }

    private Database set() throws StorageFailure {
        boolean done = false;
        try {
            for (String setting : SETTINGS) {
                execute(setting);
            }
            done = true;
            return this;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /// Prepares it for writing that keeps its promises.
    public void keepPromises() throws StorageFailure {
        for (String setting : WRITING) {
            execute(setting);
        }
    }

    /// A path as it stands in a file URI.
    public static String escaped(Path file) {
        return file.toAbsolutePath().toUri().getRawPath();
    }

    /// Runs a statement that needs no values: a setting, a definition.
    public void execute(String sql) throws StorageFailure {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Trouble.of(e);
        }
    }

    /// Runs a statement with values: texts, numbers, bytes.
    public void run(String sql, Object... values) throws StorageFailure {
        try {
            PreparedStatement statement = prepare(sql, values);
            statement.execute();
            statement.clearParameters();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Shows every row of a query.
    public void each(String sql, Row.Visit visit, Object... values) throws StorageFailure {
        try (ResultSet result = prepare(sql, values).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                visit.at(row);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// The driver lets go of a statement that met an error of the disk: the next time it is prepared anew.
    private StorageFailure failed(String sql, SQLException error) {
        PreparedStatement spent = prepared.remove(sql);
        try {
            if (spent != null) {
                spent.close();
            }
        } catch (SQLException e) {
            error.addSuppressed(e);
        }
        return Trouble.of(error);
    }

    public <T> List<T> list(String sql, Row.Reading<T> reading, Object... values) throws StorageFailure {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.of(row)), values);
        return list;
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Row.Reading<T> reading, Object... values) throws StorageFailure {
        return list(sql, reading, values).stream().findFirst();
    }

    /// The number that a query of one row gives, 0 when it gives none.
    public long number(String sql, Object... values) throws StorageFailure {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    public String text(String sql, Object... values) throws StorageFailure {
        return first(sql, row -> row.text(1), values).orElse("");
    }

    /// Does work whole or not at all. When it returns, the work is on the disk.
    public void inTransaction(Work work) throws StorageFailure {
        execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            execute("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /// After some failures SQLite has rolled back already and says so; either way nothing of the work is left.
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            return;
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Object other -> throw new IllegalArgumentException("no value for a database: " + other.getClass());
        }
    }

    @Override
    public void close() throws StorageFailure {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(e);
        } finally {
            file.ifPresent(OpenFiles::closed);
        }
    }
}
