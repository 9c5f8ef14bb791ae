package studio.session;

import studio.scene.command.Command;
import studio.scene.history.Cause;

/// A change that somebody wants made.
///
/// @param base number of the snapshot that it was planned on
/// @param stale what to do when the project has changed since
public record Submission(long base, Command command, Cause cause, Stale stale) {
    /// What to do with a plan that the project has moved on from. It is never carried out as it is.
    public sealed interface Stale {
        /// Refuse it.
        record Refuse() implements Stale {}

        /// Plan it again, on what the project is now.
        record Replan(Planner planner) implements Stale {}
    }

    /// Plans a change on a snapshot. Called on the thread that writes, so it must be quick and pure.
    public interface Planner {
        Plan plan(Snapshot snapshot);
    }

    /// What came of planning.
    public sealed interface Plan {
        record Made(Command command) implements Plan {}

        record None(studio.scene.Problem problem) implements Plan {}
    }

    public static Submission of(Snapshot base, Command command, Cause cause) {
        return new Submission(base.change(), command, cause, new Stale.Refuse());
    }

    /// The same, planned again should the project have changed.
    public Submission replanned(Planner planner) {
        return new Submission(base, command, cause, new Stale.Replan(planner));
    }
}
