package studio.testing.door;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import studio.cli.desk.Console;
import studio.cli.desk.User;
import studio.launch.Main;
import studio.packs.Packs;

/// The command line as a program sees it: what it printed where, and the exit code.
record Door(int code, String data, String messages) {
    static Door knock(String... args) {
        return knocked((console, typed) -> Main.run(typed, console), args);
    }

    /// The same with the things of a user of the test's own.
    static Door knock(User user, String... args) {
        return knocked((console, typed) -> Main.run(typed, console, user), args);
    }

    /// The same with packs of the test's own.
    static Door knock(User user, Packs packs, String... args) {
        return knocked((console, typed) -> Main.run(typed, console, user, packs), args);
    }

    private interface Running {
        int run(Console console, String... args);
    }

    private static Door knocked(Running running, String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(data, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                false);
        int code = running.run(console, args);
        return new Door(code, data.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    String everything() {
        return data + messages;
    }
}
