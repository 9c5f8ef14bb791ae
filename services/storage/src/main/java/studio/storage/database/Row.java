package studio.storage.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The row that a query stands at. It is read while it is passed, and not kept.
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /// A text, empty where there is none.
    public String text(int column) throws SQLException {
        String text = result.getString(column);
        return text == null ? "" : text;
    }

    public long number(int column) throws SQLException {
        return result.getLong(column);
    }

    /// A number with a fraction.
    public double real(int column) throws SQLException {
        return result.getDouble(column);
    }

    public byte[] bytes(int column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /// Reads a value out of a row.
    public interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /// Looks at a row.
    public interface Visit {
        void at(Row row) throws SQLException;
    }
}
