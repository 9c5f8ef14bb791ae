package studio.cli.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studio.scene.Pins;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.scene.pin.Hold;
import studio.storage.disk.StorageFailure;
import studio.wire.scene.CommandJson;
import studio.wire.scene.Decoded;

/// Commands that were read from a file, a line of JSON each. Whatever is wrong is told with its line.
record Script(List<Line> lines) {
    /// Lines of a script; more belong into several.
    private static final int LONGEST = 100_000;

    /// A command and the number of its line.
    record Line(int number, Command command) {}

    Script {
        lines = List.copyOf(lines);
    }

    /// Reads all lines; empty ones are passed over.
    static Script read(InputStream in) throws StorageFailure, IOException {
        List<Line> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number > LONGEST) {
                throw at(number, Problem.user("script.long", "More than " + LONGEST + " lines.", "Split the file."));
            }
            if (!line.isBlank()) {
                lines.add(new Line(number, command(number, line)));
            }
        }
        return new Script(lines);
    }

    private static Command command(int number, String line) throws StorageFailure {
        return switch (CommandJson.read(line)) {
            case Decoded.Read<Command>(Command command) -> command;
            case Decoded.Bad<Command>(Problem problem) -> throw at(number, problem);
        };
    }

    /// Tries it out on a scene without changing anything.
    ///
    /// @throws StorageFailure naming the first line that could not be carried out there
    void rehearse(Scene scene) throws StorageFailure {
        Scene at = scene;
        for (Line line : lines) {
            List<Pins.Pin> broken = Hold.broken(line.command(), at);
            if (!broken.isEmpty()) {
                throw at(line.number(), pinned(broken.getFirst()));
            }
            at = switch (line.command().applyTo(at)) {
                case Outcome.Applied(Scene next) -> next;
                case Outcome.Rejected(Problem problem) -> throw at(line.number(), problem);
            };
        }
    }

    /// All of it as one step.
    Batch together(String title) {
        return new Batch(title, lines.stream().map(Line::command).toList());
    }

    private static Problem pinned(Pins.Pin pin) {
        return Problem.user(
                "pin.holds",
                "It would change what was set by hand and is pinned: "
                        + pin.node().value() + ".",
                "Unpin it first.");
    }

    private static StorageFailure at(int number, Problem problem) {
        return new StorageFailure(Problem.user(
                problem.code(),
                "Line " + number + ": " + problem.sentence(),
                problem.remedy() + " Nothing was changed."));
    }
}
