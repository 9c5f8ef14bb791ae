package studio.session.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.Proposal;
import studio.direction.Receipt;
import studio.direction.Reply;
import studio.direction.edit.EditContext;
import studio.direction.edit.EditPlan;
import studio.direction.edit.EditReceipts;
import studio.direction.edit.EditReply;
import studio.direction.edit.Editor;
import studio.direction.plan.Director;
import studio.direction.receipt.Receipts;
import studio.direction.report.Reporter;
import studio.language.Reading;
import studio.language.edit.EditReader;
import studio.language.edit.EditReading;
import studio.language.reader.Reader;
import studio.render.Library;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.Outcome;
import studio.scene.difference.Crossing;
import studio.scene.difference.Difference;
import studio.session.Snapshot;

/// Turns words into drafts: pure, given what it knows of assets. The same words, snapshot and context give the same
/// draft.
final class Planning {
    private final EditReader editReader = new EditReader();
    private final Reader reader = new Reader();
    private final Editor editor;
    private final Director director;
    private final Reporter reporter;
    private final Library library;
    private final Brief brief;

    Planning(Catalogue catalogue, Library library, Brief brief) {
        this.editor = new Editor(catalogue, library);
        this.director = new Director(catalogue, library);
        this.reporter = new Reporter(library);
        this.library = library;
        this.brief = brief;
    }

    EditReading read(String words) {
        return editReader.read(words);
    }

    /// The reply to what was read. Undo and redo come back as moves that are still to be made.
    Reaction react(EditReading reading, Snapshot snapshot, EditContext context) {
        return switch (editor.reply(reading, snapshot.scene(), context, brief)) {
            case EditReply.Proposed(EditPlan plan) -> edited(reading, plan, snapshot);
            case EditReply.Answered(var sentence, var about) -> new Reaction.Answered(sentence, about);
            case EditReply.Selected(var nodes) -> new Reaction.Selected(nodes);
            case EditReply.Asks(var question, var picks) -> new Reaction.Asks(question, picks, reading.text());
            case EditReply.TakesBack(int steps) -> new Reaction.Moved(steps, true, "");
            case EditReply.Brings(int steps) -> new Reaction.Moved(steps, false, "");
            case EditReply.Stages(var words, var afresh) -> staged(reader.read(words), snapshot);
            case EditReply.NotUnderstood(var span, var suggestions) -> new Reaction.NotUnderstood(span, suggestions);
        };
    }

    /// The reply when only some claims of a draft are wanted: planned again from those, on the snapshot as it is.
    Reaction again(Draft draft, Set<Integer> claims, Snapshot snapshot, EditContext context) {
        return switch (draft.planned()) {
            case Planned.Edited(EditReading reading, EditPlan plan) -> {
                Set<Integer> wishes =
                        claims.stream().map(c -> plan.wishes().get(c)).collect(Collectors.toSet());
                yield react(reading.only(wishes), snapshot, context);
            }
            case Planned.Staged(Reading reading, Proposal proposal, Batch batch) ->
                staged(
                        new Reading(
                                reading.text(),
                                studio.direction.plan.Accepted.of(reading.meaning(), proposal, claims),
                                reading.derivation()),
                        snapshot);
        };
    }

    /// The whole draft planned again, on the snapshot as it is.
    Reaction again(Draft draft, Snapshot snapshot, EditContext context) {
        return switch (draft.planned()) {
            case Planned.Edited edited -> react(edited.reading(), snapshot, context);
            case Planned.Staged staged -> staged(staged.reading(), snapshot);
        };
    }

    /// The claims of a draft, measured on a scene that it led to.
    List<Receipt> measured(Draft draft, Scene before, Scene after) {
        return switch (draft.planned()) {
            case Planned.Edited edited -> EditReceipts.measure(edited.plan(), before, after, library);
            case Planned.Staged staged -> measured(staged.proposal(), after);
        };
    }

    private Reaction edited(EditReading reading, EditPlan plan, Snapshot snapshot) {
        Scene before = snapshot.scene();
        return switch (plan.batch().applyTo(before)) {
            case Outcome.Rejected(Problem problem) -> new Reaction.Refused(problem);
            case Outcome.Applied(Scene after) ->
                new Reaction.Drafted(new Draft(
                        snapshot.change(),
                        reading.text(),
                        new Planned.Edited(reading, plan),
                        plan.claims(),
                        Difference.between(before, after),
                        after,
                        EditReceipts.measure(plan, before, after, library),
                        plan.substitutes(),
                        plan.notes(),
                        List.of(),
                        plan.mentioned(),
                        plan.decisions()));
        };
    }

    private Reaction staged(Reading reading, Snapshot snapshot) {
        return switch (director.direct(reading, brief)) {
            case Reply.NotUnderstood no -> new Reaction.NotUnderstood(no.span(), no.suggestions());
            case Reply.Proposed(Proposal proposal) ->
                switch (proposal.batch().applyTo(Scene.EMPTY)) {
                    case Outcome.Rejected(Problem problem) -> new Reaction.Refused(problem);
                    case Outcome.Applied(Scene alone) -> staged(reading, proposal, alone, snapshot);
                };
        };
    }

    private Reaction staged(Reading reading, Proposal wanted, Scene alone, Snapshot snapshot) {
        Scene before = snapshot.scene();
        Staging beside = Staging.beside(before);
        Scene after = beside.joined(alone);
        Proposal proposal = beside.renamed(wanted);
        Batch batch = Crossing.of(proposal.batch().title(), before, after);
        Command checked = batch;
        if (!checked.applyTo(before).equals(new Outcome.Applied(after))) {
            return new Reaction.Refused(new Problem(
                    Problem.Category.AI,
                    "staging.crossing",
                    "The new scene does not go together with what is pinned.",
                    "Unpin what may go, then say it again."));
        }
        return new Reaction.Drafted(new Draft(
                snapshot.change(),
                reading.text(),
                new Planned.Staged(reading, proposal, batch),
                proposal.claims(),
                Difference.between(before, after),
                after,
                measured(proposal, after),
                proposal.substitutes(),
                List.of(),
                proposal.questions(),
                List.of(),
                proposal.decisions()));
    }

    private List<Receipt> measured(Proposal proposal, Scene scene) {
        return Receipts.measure(proposal, reporter.moments(proposal, scene, brief));
    }
}
