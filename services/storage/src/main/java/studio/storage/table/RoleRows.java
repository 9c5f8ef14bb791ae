package studio.storage.table;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.scene.Problem;
import studio.storage.checkpoint.SceneHash;
import studio.storage.database.Database;
import studio.storage.disk.Limits;
import studio.storage.disk.StorageFailure;

/// Who may come in through other doors. A token is shown once, when it is granted; the project keeps its hash.
public final class RoleRows {
    /// Somebody and what they may do.
    public record Granted(String name, Role role, String since) {}

    private final Database database;

    public RoleRows(Database database) {
        this.database = database;
    }

    public List<Granted> all() throws StorageFailure {
        return database.list(
                "SELECT name, role, since FROM roles ORDER BY name",
                row -> new Granted(row.text(1), role(row.text(2)), row.text(3)));
    }

    /// Grants a role, instead of any that the name had.
    ///
    /// @return the token, which cannot be seen again
    public String grant(String name, Role role, InstantSource clock) throws StorageFailure {
        if (name.isBlank() || name.length() > Limits.NAME) {
            throw new StorageFailure(
                    Problem.user("role.name", "A name has 1 to " + Limits.NAME + " letters.", "Choose another name."));
        }
        byte[] chance = new byte[24];
        new SecureRandom().nextBytes(chance);
        String token = HexFormat.of().formatHex(chance);
        database.inTransaction(() -> database.run(
                "INSERT OR REPLACE INTO roles(name, role, token, since) VALUES(?,?,?,?)",
                name,
                role.name().toLowerCase(Locale.ROOT),
                SceneHash.of(token),
                clock.instant().toString()));
        return token;
    }

    /// Takes a role away.
    ///
    /// @return whether the name had one
    public boolean revoke(String name) throws StorageFailure {
        boolean had = database.number("SELECT count(*) FROM roles WHERE name=?", name) > 0;
        database.inTransaction(() -> database.run("DELETE FROM roles WHERE name=?", name));
        return had;
    }

    /// What the bearer of a token may do; nothing when nobody was given it.
    public Optional<Role> of(String token) throws StorageFailure {
        return database.first("SELECT role FROM roles WHERE token=?", row -> role(row.text(1)), SceneHash.of(token));
    }

    private static Role role(String word) {
        return switch (word) {
            case "own" -> Role.OWN;
            case "edit" -> Role.EDIT;
            default -> Role.LOOK;
        };
    }
}
