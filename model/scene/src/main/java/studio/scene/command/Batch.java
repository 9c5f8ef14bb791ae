package studio.scene.command;

import java.util.List;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.term.Limits;

/// Commands that happen together or not at all: one undo step.
///
/// @param title what the step is called in the history, often the words that caused it
public record Batch(String title, List<Command> commands) implements Command {
    public Batch {
        commands = List.copyOf(commands);
    }

    @Override
    public Outcome applyTo(Scene scene) {
        if (commands.size() > Limits.BATCH) {
            return new Outcome.Rejected(Problem.user(
                    "batch.too-long",
                    "This step has " + commands.size() + " changes; at most " + Limits.BATCH + " fit in one.",
                    "Split it into smaller steps."));
        }
        Scene current = scene;
        for (Command command : commands) {
            switch (command.applyTo(current)) {
                case Outcome.Applied(Scene next) -> current = next;
                case Outcome.Rejected rejected -> {
                    return rejected;
                }
            }
        }
        return new Outcome.Applied(current);
    }
}
