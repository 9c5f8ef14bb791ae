package studio.direction.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.language.edit.EditReading;
import studio.language.edit.Inquiry;
import studio.language.edit.Reference;
import studio.language.edit.Wish;
import studio.render.Library;
import studio.scene.Scene;
import studio.scene.term.NodeId;

/// Answers what is asked of a scene that is there: with a plan to change it, with an answer, or with a question back.
/// Pure and deterministic: the same reading, scene, context and brief give the same reply. It remembers the survey of
/// the scene that it was last asked about, so that several questions about one scene are quick.
public final class Editor {
    private static final List<String> SUGGESTIONS = List.of(
            "move the chair 1 m to the left",
            "make the sofa blue",
            "add a lamp next to the table",
            "how many chairs are there?");

    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)\\b(an?|some|several|many|more|another|one|two|three|four|five|six|ten|\\d+)\\b");

    private final Catalogue catalogue;
    private final Library library;
    private Known known = new Known(Scene.EMPTY, 0, Optional.empty());

    public Editor(Catalogue catalogue, Library library) {
        this.catalogue = catalogue;
        this.library = library;
    }

    /// The answer to a reading.
    public EditReply reply(EditReading reading, Scene scene, EditContext context, Brief brief) {
        List<Wish> wishes = reading.wishes();
        if (wishes.isEmpty()) {
            return new EditReply.NotUnderstood(span(reading), SUGGESTIONS);
        }
        Optional<EditReply> history = history(reading);
        if (history.isPresent()) {
            return history.get();
        }
        Draft draft = new Draft(catalogue, library, brief, context, scene, survey(scene, context.frame()));
        Optional<EditReply> staged = staged(reading, draft);
        if (staged.isPresent()) {
            return staged.get();
        }
        if (wishes.stream().allMatch(Wish.Ask.class::isInstance)) {
            return answers(wishes, draft);
        }
        if (wishes.stream().allMatch(Wish.Select.class::isInstance)) {
            return selection(wishes, draft);
        }
        return planned(reading, draft);
    }

    private static String span(EditReading reading) {
        return reading.unread().isEmpty() ? reading.text() : String.join(" ", reading.unread());
    }

    /// Undoing and redoing stand alone: what they do is not in the scene.
    private static Optional<EditReply> history(EditReading reading) {
        Wish first = reading.wishes().getFirst();
        Optional<EditReply> reply = first instanceof Wish.Undo(int steps)
                ? Optional.of(new EditReply.TakesBack(steps))
                : first instanceof Wish.Redo(int steps) ? Optional.of(new EditReply.Brings(steps)) : Optional.empty();
        boolean among = reading.wishes().stream().anyMatch(w -> w instanceof Wish.Undo || w instanceof Wish.Redo);
        if (among && reading.wishes().size() > 1) {
            return Optional.of(new EditReply.NotUnderstood(
                    reading.text(), List.of("Undo and redo are said alone: say first the one, then the other.")));
        }
        return reply;
    }

    private static Optional<EditReply> staged(EditReading reading, Draft draft) {
        List<Wish> wishes = reading.wishes();
        if (wishes.size() == 1 && wishes.getFirst() instanceof Wish.Stage(String words, boolean afresh, Wish.Add add)) {
            boolean empty = draft.survey().things().isEmpty();
            return afresh || empty ? Optional.of(new EditReply.Stages(words, afresh)) : Optional.empty();
        }
        boolean bare = draft.survey().pieces().isEmpty() && wishes.stream().allMatch(Wish.Add.class::isInstance);
        String words = reading.text().strip().replaceFirst("(?i)^(please )?(add|put|place|insert|create) ", "");
        return bare ? Optional.of(new EditReply.Stages(words, false)) : Optional.empty();
    }

    private static EditReply answers(List<Wish> wishes, Draft draft) {
        List<String> sentences = new ArrayList<>();
        Set<NodeId> about = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Ask(Inquiry inquiry)) {
                EditReply reply = new Answering(draft).answer(inquiry);
                if (!(reply instanceof EditReply.Answered(String sentence, List<NodeId> nodes))) {
                    return reply;
                }
                sentences.add(sentence);
                about.addAll(nodes);
                draft.speakOf(nodes);
            }
        }
        return new EditReply.Answered(String.join(" ", sentences), List.copyOf(about));
    }

    private static EditReply selection(List<Wish> wishes, Draft draft) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Select(Reference what)) {
                switch (new Finder(draft).find(what)) {
                    case Pointed.These(List<Piece> pieces) -> nodes.addAll(Marks.ids(pieces));
                    case Pointed.Lost(EditReply reply) -> {
                        return reply;
                    }
                }
            }
        }
        return new EditReply.Selected(List.copyOf(nodes));
    }

    private static EditReply planned(EditReading reading, Draft draft) {
        Carrying carrying = new Carrying(draft);
        for (int i = 0; i < reading.wishes().size(); i++) {
            draft.wish = i;
            Optional<EditReply> stopped = carrying.out(reading.wishes().get(i));
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        if (!reading.unread().isEmpty()) {
            draft.note("“" + String.join(" ", reading.unread()) + "” was not understood.");
        }
        EditPlan plan = draft.plan(reading.text());
        boolean described = reading.wishes().getFirst() instanceof Wish.Stage;
        boolean nothing = plan.batch().commands().isEmpty() || isBabble(reading.text(), plan);
        return described && nothing
                ? new EditReply.NotUnderstood(reading.text(), plan.notes().isEmpty() ? SUGGESTIONS : plan.notes())
                : new EditReply.Proposed(plan);
    }

    /// Whether words that order nothing name only things that nobody has heard of, and none as one more of its kind ("a
    /// flibber"): then they are no description.
    private static boolean isBabble(String words, EditPlan plan) {
        boolean allUnknown = !plan.substitutes().isEmpty()
                && plan.substitutes().size() >= plan.mentioned().size();
        return allUnknown && !INTRODUCED.matcher(words).find();
    }

    /// Compared by identity: an equal scene costs only a new survey.
    @SuppressWarnings("ReferenceEquality")
    private Survey survey(Scene scene, double frame) {
        Known last = known;
        if (last.scene() == scene && last.frame() == frame && last.survey().isPresent()) {
            return last.survey().get();
        }
        Survey survey = Survey.of(scene, library, frame);
        known = new Known(scene, frame, Optional.of(survey));
        return survey;
    }

    private record Known(Scene scene, double frame, Optional<Survey> survey) {}
}
