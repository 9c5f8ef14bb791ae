package studio.storage.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import studio.scene.Problem;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// The numbered steps of one kind of file. The file's `user_version` says how far it went.
///
/// @param kind folder of the texts among the resources: "project", "user"
public record Migrations(String kind, int application, List<Migration> steps) {
    public Migrations {
        steps = List.copyOf(steps);
    }

    /// Reads the texts of these names, in the order of their numbers.
    public static Migrations of(String kind, int application, String... names) {
        List<Migration> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Migration(steps.size() + 1, name, read("/studio/storage/" + kind + "/" + name + ".sql")));
        }
        return new Migrations(kind, application, steps);
    }

    /// The number of the newest step.
    public int newest() {
        return steps.size();
    }

    /// Brings a file up to the newest step, in one transaction.
    public void bring(Database database) throws StorageFailure {
        int at = (int) database.number("PRAGMA user_version");
        if (at > newest()) {
            throw new StorageFailure(newer(at));
        }
        if (at == newest()) {
            return;
        }
        Optional<String> odd = oddity(database);
        if (odd.isPresent()) {
            throw Trouble.damaged("The file's tables are not as they should be, at: " + odd.get() + ".");
        }
        database.inTransaction(() -> {
            for (Migration step : steps.subList(at, newest())) {
                for (String statement : step.statements()) {
                    database.execute(statement);
                }
            }
            database.execute("PRAGMA application_id=" + application);
            database.execute("PRAGMA user_version=" + newest());
        });
    }

    /// What is wrong with the tables of a file, for the steps that it says it went through: a damage, or a stranger's
    /// additions. It reads nothing but the definitions.
    public Optional<String> oddity(Database database) throws StorageFailure {
        List<String> expected = new ArrayList<>();
        int at = (int) database.number("PRAGMA user_version");
        for (Migration step : steps.subList(0, Math.clamp(at, 0, newest()))) {
            step.statements().forEach(s -> expected.add(flat(s)));
        }
        List<String> found =
                database.list("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", row -> flat(row.text(1)));
        // A copy by rows may hold them in another order.
        Collections.sort(expected);
        Collections.sort(found);
        if (found.equals(expected)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                String statement = expected.get(i);
                return Optional.of(statement.substring(0, Math.min(statement.length(), 40)));
            }
        }
        return Optional.of(found.size() + " definitions instead of " + expected.size());
    }

    private Problem newer(int at) {
        return new Problem(
                Problem.Category.USER,
                "project.newer",
                "This file was written by a newer version of the studio (schema " + at + "; this one knows " + newest()
                        + ").",
                "Open it with a newer studio.");
    }

    private static String flat(String sql) {
        return sql.replaceAll("\\s+", " ").strip();
    }

    private static String read(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing in the build: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
