package studio.cli.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether packs are fetched when words first need them.
public enum FetchRule {
    /// The person is asked; where no person sits, it is done.
    ASK,
    ALWAYS,
    /// The studio goes on without them and says so.
    NEVER;

    /// The preference that says so.
    public static final String PREFERENCE = "packs.fetch";

    /// Overrides the preference.
    public static final String VARIABLE = "STUDIO_PACKS_FETCH";

    /// As a person types it.
    public static Optional<FetchRule> named(String typed) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }

    /// What the environment says, else what the user prefers, else always.
    public static FetchRule of(User user) {
        return of(System.getenv(), user);
    }

    static FetchRule of(Map<String, String> environment, User user) {
        return named(environment.getOrDefault(VARIABLE, ""))
                .or(() -> new Remembered(user)
                        .preferences().stream()
                                .filter(p -> p.name().equals(PREFERENCE))
                                .flatMap(p -> named(p.value()).stream())
                                .findFirst())
                .orElse(ALWAYS);
    }
}
