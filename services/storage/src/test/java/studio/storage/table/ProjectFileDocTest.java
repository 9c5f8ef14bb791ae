package studio.storage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.storage.database.Database;
import studio.storage.disk.StorageFailure;

/// docs/project-file.md names every table and column that there is.
class ProjectFileDocTest {
    private static final Path DOCUMENT = Path.of("../../docs/project-file.md");

    @TempDir
    private Path folder;

    @Test
    void everyTableAndColumnIsDescribed() throws StorageFailure, IOException {
        String text = Files.readString(DOCUMENT);
        try (Database database = Database.open(folder.resolve("empty.ams"), Optional.empty(), Database.Mode.CREATE)) {
            Schema.PROJECT.bring(database);
            List<String> tables =
                    database.list("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL", row -> row.text(1));
            assertThat(tables).hasSizeGreaterThan(12);
            for (String table : tables) {
                String line = text.lines()
                        .filter(l -> l.startsWith("| `" + table + "`"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not described: " + table));
                for (String column :
                        database.list("SELECT name FROM pragma_table_xinfo('" + table + "')", row -> row.text(1))) {
                    assertThat(line).as(table + "." + column).contains("`" + column + "`");
                }
            }
        }
    }
}
