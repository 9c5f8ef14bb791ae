package studio.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;
import studio.cli.desk.FetchRule;
import studio.cli.desk.Remembered;

/// What a user may prefer: values that commands take where an option is not given.
enum Preference {
    SEED("--seed", "Chooses among equally right stagings.", "a whole number", "1"),
    SIZE(
            "--size",
            "Size of the picture.",
            "640x360, 720p, 1080p, 4k, square, vertical, scope, WIDTHxHEIGHT",
            "640x360"),
    FPS("--fps", "Frames a second.", "1 to 120, or a ratio such as 24000/1001", "24"),
    QUALITY("--quality", "How clean the picture is.", "draft, standard, final", "draft"),
    PROJECTS("", "The folder of projects.", "a folder, as a whole path", "AI_Movie_Studio/Projects in your documents"),
    FETCH("", "Whether packs are fetched when words first need them.", "ask, always, never", "always");

    private final String option;
    private final String about;
    private final String allowed;
    private final String usual;

    /// @param option whose value it is where that is not given; empty when it is of none
    Preference(String option, String about, String allowed, String usual) {
        this.option = option;
        this.about = about;
        this.allowed = allowed;
        this.usual = usual;
    }

    /// As a person types it.
    String typed() {
        return switch (this) {
            case PROJECTS -> Remembered.PROJECTS;
            case FETCH -> FetchRule.PREFERENCE;
            case SEED, SIZE, FPS, QUALITY -> name().toLowerCase(Locale.ROOT);
        };
    }

    String about() {
        return about;
    }

    String allowed() {
        return allowed;
    }

    String usual() {
        return usual;
    }

    static Optional<Preference> named(String typed) {
        return Arrays.stream(values()).filter(p -> p.typed().equals(typed)).findFirst();
    }

    /// The preference behind an option.
    static Optional<Preference> behind(String option) {
        return Arrays.stream(values())
                .filter(p -> !option.isEmpty() && p.option.equals(option))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Preference::typed).collect(Collectors.joining(", "));
    }

    /// What is wrong with a value, if anything.
    Optional<String> complaint(String value) {
        try {
            switch (this) {
                case SEED -> Long.parseLong(value);
                case SIZE -> new FrameSize.Reader().convert(value);
                case FPS -> new ShootOptions.Rate().convert(value);
                case QUALITY -> new ShootOptions.Level().convert(value);
                case PROJECTS -> checkWhole(value);
                case FETCH -> checkRule(value);
            }
            return Optional.empty();
        } catch (TypeConversionException | NumberFormatException | InvalidPathException e) {
            return Optional.of(
                    "'" + value.replaceAll("\\p{Cntrl}", "?") + "' is no " + typed() + ": say " + allowed + ".");
        }
    }

    private static void checkRule(String value) {
        if (FetchRule.named(value).isEmpty()) {
            throw new TypeConversionException("no such rule");
        }
    }

    private static void checkWhole(String value) {
        if (!Path.of(value).isAbsolute()) {
            throw new TypeConversionException("not a whole path");
        }
    }
}
