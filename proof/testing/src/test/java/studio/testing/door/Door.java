package studio.testing.door;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import studio.cli.desk.Console;
import studio.launch.Main;

/// The command line as a program sees it: what it printed where, and the exit code.
record Door(int code, String data, String messages) {
    static Door knock(String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(data, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                false);
        int code = Main.run(args, console);
        return new Door(code, data.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    String everything() {
        return data + messages;
    }
}
