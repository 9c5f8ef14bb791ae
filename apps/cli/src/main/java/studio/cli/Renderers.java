package studio.cli;

import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;

/// The renderer that a person chose.
final class Renderers {
    @Option(
            names = "--renderer",
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "auto (default) or trace. The real-time renderer is not part of this version yet.")
    private String name = "auto";

    String name() {
        return name;
    }

    /// Says what is wrong with the choice, and the exit code that it makes.
    OptionalInt refusal(Console console) {
        if (List.of("auto", "trace").contains(name)) {
            return OptionalInt.empty();
        }
        console.say("'" + name + "' is no renderer of this version: say auto or trace.");
        return OptionalInt.of(name.equals("vulkan") ? Exit.LACKING : Exit.USAGE);
    }
}
