package studio.storage;

import java.sql.SQLException;
import studio.storage.database.Row;

/// What a project says about itself.
///
/// @param id unique to the project, and kept by its copies
/// @param created when it was made, ISO 8601 in UTC
/// @param studio version of the studio that made it
public record ProjectCard(String id, String name, String created, String studio) {
    static ProjectCard of(Row row) throws SQLException {
        return new ProjectCard(row.text(1), row.text(2), row.text(3), row.text(4));
    }
}
