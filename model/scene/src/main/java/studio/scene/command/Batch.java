package studio.scene.command;

import java.util.List;
import studio.scene.Scene;
import studio.scene.term.Limits;

/// Commands that happen together or not at all: one undo step.
///
/// @param title what the step is called in the history, often the words that caused it
public record Batch(String title, List<Command> commands) implements Command {
    public Batch {
        commands = List.copyOf(commands);
        if (!Limits.isName(title)) {
            throw new IllegalArgumentException("batch title: text of at most " + Limits.NAME_LENGTH + " letters");
        }
        if (depthOf(commands) > Limits.BATCH_DEPTH) {
            throw new IllegalArgumentException("batches in batches: at most " + Limits.BATCH_DEPTH + " deep");
        }
    }

    /// How many changes there are, counting those of batches within.
    public int size() {
        int size = 0;
        for (Command command : commands) {
            size += command instanceof Batch inner ? inner.size() : 1;
        }
        return size;
    }

    @Override
    public Outcome applyTo(Scene scene) {
        if (size() > Limits.BATCH) {
            return Refusal.of(
                    "batch.too-long",
                    "This step has " + size() + " changes; at most " + Limits.BATCH + " fit in one.",
                    "Split it into smaller steps.");
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

    private static int depthOf(List<Command> commands) {
        int below = 0;
        for (Command command : commands) {
            if (command instanceof Batch inner) {
                below = Math.max(below, depthOf(inner.commands));
            }
        }
        return below + 1;
    }
}
