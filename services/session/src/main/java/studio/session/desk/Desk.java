package studio.session.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.Receipt;
import studio.direction.edit.EditContext;
import studio.language.edit.EditReading;
import studio.render.Library;
import studio.scene.Scene;
import studio.scene.history.Cause;
import studio.scene.term.NodeId;
import studio.session.Answer;
import studio.session.Session;
import studio.session.Snapshot;
import studio.session.Submission;
import studio.session.log.Log;
import studio.storage.table.ReceiptRows;

/// One person's place at a project: keeps what was spoken of, so that "it" is understood. Used by one thread at a time;
/// any number of desks may stand around one session.
public final class Desk {
    private final Session session;
    private final Planning planning;
    private EditContext context = EditContext.NONE;

    public Desk(Session session, Catalogue catalogue, Library library, Brief brief) {
        this.session = session;
        this.planning = new Planning(catalogue, library, brief);
    }

    /// What words mean, before anything is done about them.
    public EditReading read(String words) {
        return planning.read(words);
    }

    /// Answers words. Nothing changes, except that undo and redo are done at once.
    public Reaction say(String words) {
        Reaction reaction = planning.react(planning.read(words), session.snapshot(), context);
        return switch (reaction) {
            case Reaction.Moved(int steps, boolean back, String none) -> move(steps, back);
            case Reaction.Answered(String sentence, List<NodeId> about) -> {
                context = context.after(about);
                yield reaction;
            }
            case Reaction.Selected(List<NodeId> nodes) -> {
                select(nodes);
                yield reaction;
            }
            case Reaction.Drafted drafted -> drafted;
            case Reaction.Asks asks -> asks;
            case Reaction.NotUnderstood no -> no;
            case Reaction.Refused refused -> refused;
        };
    }

    /// Goes on with one of the choices of a question.
    ///
    /// @param choice index of the choice
    public Reaction choose(Reaction.Asks question, int choice) {
        EditContext before = context;
        context = context.selecting(question.picks().get(choice));
        Reaction reaction = say(question.words());
        context = new EditContext(context.mentioned(), before.selected(), context.earlier(), context.frame());
        return reaction;
    }

    /// Marks things, which pronouns then mean first.
    public void select(List<NodeId> nodes) {
        context = context.selecting(nodes).after(nodes);
    }

    /// Makes a draft real, as one step. Should the project have moved on, it is planned again on what it is now.
    public Accepted accept(Draft draft) {
        return submit(draft);
    }

    /// Plans again from some of a draft's claims, and makes that real.
    ///
    /// @param claims indices of those wanted
    public Accepted accept(Draft draft, Set<Integer> claims) {
        return switch (part(draft, claims)) {
            case Reaction.Drafted(Draft part) -> submit(part);
            case Reaction.Refused(var problem) -> new Accepted.Refused(problem);
            case Reaction.Answered a -> nothing();
            case Reaction.Selected s -> nothing();
            case Reaction.Asks a -> nothing();
            case Reaction.Moved m -> nothing();
            case Reaction.NotUnderstood n -> nothing();
        };
    }

    /// The draft of only some of the claims, to look at before it is accepted.
    public Reaction part(Draft draft, Set<Integer> claims) {
        return planning.again(draft, claims, session.snapshot(), context);
    }

    private Accepted submit(Draft draft) {
        if (draft.difference().isEmpty()) {
            context = context.after(draft.mentioned());
            return new Accepted.Unchanged(draft.receipts(), draft.notes());
        }
        Snapshot before = session.snapshot();
        Replanned replanned = new Replanned(draft);
        Submission submission = new Submission(
                draft.base(),
                draft.planned().batch(),
                Cause.said(shown(draft.words())),
                new Submission.Stale.Replan(replanned));
        return switch (session.submit(submission).join()) {
            case Answer.Refused(var problem) -> new Accepted.Refused(problem);
            case Answer.Done(Snapshot after) -> {
                Draft made = replanned.made();
                Scene start = replanned.start().orElse(before.scene());
                context = context.after(made.mentioned());
                List<Receipt> receipts = planning.measured(made, start, after.scene());
                keep(after.head(), receipts);
                yield new Accepted.Done(after.head(), receipts, made.substitutes(), made.notes());
            }
        };
    }

    /// Plans a draft again when it turns out stale, and remembers what came of it.
    private final class Replanned implements Submission.Planner {
        private final EditContext then = context;
        private Draft made;
        private Optional<Scene> start = Optional.empty();

        Replanned(Draft draft) {
            this.made = draft;
        }

        @Override
        public Submission.Plan plan(Snapshot snapshot) {
            return switch (planning.again(made, snapshot, then)) {
                case Reaction.Drafted(Draft again) -> {
                    made = again;
                    start = Optional.of(snapshot.scene());
                    yield new Submission.Plan.Made(again.planned().batch());
                }
                case Reaction.Refused(var problem) -> new Submission.Plan.None(problem);
                case Reaction.Answered a -> none();
                case Reaction.Selected s -> none();
                case Reaction.Asks a -> none();
                case Reaction.Moved m -> none();
                case Reaction.NotUnderstood n -> none();
            };
        }

        private static Submission.Plan none() {
            return new Submission.Plan.None(Unplanned.moved());
        }

        Draft made() {
            return made;
        }

        Optional<Scene> start() {
            return start;
        }
    }

    private Reaction move(int steps, boolean back) {
        String title = back
                ? session.snapshot().history().undoTitle().orElse("")
                : session.snapshot().history().redoTitle().orElse("");
        Answer answer = (back ? session.undo(steps) : session.redo(steps)).join();
        return switch (answer) {
            case Answer.Done done -> new Reaction.Moved(steps, back, title);
            case Answer.Refused(var problem) -> new Reaction.Refused(problem);
        };
    }

    /// Receipts are kept beside the step; should the disk refuse them, the edit stands all the same.
    private void keep(long step, List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        try {
            session.errand((store, now) -> {
                        new ReceiptRows(store.database()).keep(step, receipts);
                        return receipts.size();
                    })
                    .join();
        } catch (CompletionException e) {
            Log.warn("receipts not kept");
        }
    }

    /// As much of the words as a cause holds.
    private static String shown(String words) {
        int most = studio.scene.term.Limits.NAME_LENGTH;
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end) + "…";
    }

    private static Accepted nothing() {
        return new Accepted.Refused(Unplanned.nothing());
    }
}
