package studio.session.proof;

import java.util.concurrent.CompletableFuture;
import studio.math.Seed;
import studio.scene.command.Command;
import studio.scene.history.Cause;
import studio.scene.sample.AnyCommand;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Snapshot;
import studio.session.Submission;

/// Somebody who edits at random: commands of every kind, batches, undo, redo, travel.
final class Hands {
    private Hands() {}

    static CompletableFuture<Answer> act(Session session, Seed seed) {
        Snapshot now = session.snapshot();
        return switch (seed.derive("act").below(20)) {
            case 0, 1 -> session.undo(1 + seed.derive("steps").below(3));
            case 2 -> session.redo(1 + seed.derive("steps").below(2));
            case 3 -> session.travel(seed.derive("to").below((int) now.change() + 1));
            case 4 -> session.submit(Submission.of(now, AnyCommand.batch(seed.derive("batch")), Cause.byHand()));
            default -> session.submit(planned(now, seed));
        };
    }

    /// A command that is planned anew should the project have changed meanwhile.
    static Submission planned(Snapshot now, Seed seed) {
        Command command = AnyCommand.at(seed.derive("command"));
        Cause cause = seed.derive("hand").unit() < 0.3 ? Cause.byHand() : Cause.said("words " + seed.state());
        return Submission.of(now, command, cause).replanned(later -> new Submission.Plan.Made(command));
    }

    /// Acts until something was done.
    static Snapshot edit(Session session, Seed seed) {
        for (long i = 0; i < 1_000; i++) {
            if (session.submit(planned(session.snapshot(), seed.derive(i))).join() instanceof Answer.Done(var after)) {
                return after;
            }
        }
        throw new AssertionError("a thousand edits refused");
    }
}
