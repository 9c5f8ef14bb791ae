package studio.cli.project;

import java.util.function.BiConsumer;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.wire.json.Pen;

/// What a command says on standard output: a sentence, or the same as one line of JSON.
final class Told {
    @Option(names = "--json", description = "Print the result as one line of JSON.")
    private boolean json;

    boolean isJson() {
        return json;
    }

    <T> void say(Console console, String sentence, T value, BiConsumer<Pen, T> fields) {
        console.data().println(json ? Pen.line(value, fields) : sentence);
    }
}
