package studio.cli.talk;

import java.util.List;
import studio.direction.Question;
import studio.direction.Receipt;
import studio.scene.Problem;
import studio.scene.difference.Difference;
import studio.scene.term.NodeId;
import studio.session.desk.Accepted;
import studio.session.desk.Draft;
import studio.session.desk.Reaction;
import studio.wire.json.Pen;

/// What a desk answers, as one line of JSON: `reply` says which kind of answer it is.
public final class EditJson {
    private record Made(Draft draft, Accepted.Done done) {}

    private EditJson() {}

    /// A draft that was made real.
    public static String done(Draft draft, Accepted.Done done) {
        return Pen.line(new Made(draft, done), EditJson::made);
    }

    /// A draft that changes nothing.
    public static String unchanged(Accepted.Unchanged unchanged) {
        return Pen.line(unchanged, (pen, u) -> {
            pen.text("reply", "unchanged");
            receipts(pen, u.receipts());
            pen.texts("notes", u.notes());
        });
    }

    /// A draft that nobody has accepted.
    public static String draft(Draft draft) {
        return Pen.line(draft, EditJson::drafted);
    }

    /// An answer that is no draft.
    public static String other(Reaction reaction) {
        return Pen.line(reaction, EditJson::answered);
    }

    private static void made(Pen pen, Made made) {
        pen.text("reply", "done");
        pen.count("step", made.done().step());
        pen.texts("difference", ChangeLines.of(made.draft().difference()));
        receipts(pen, made.done().receipts());
        pen.texts("substitutes", made.done().substitutes());
        pen.texts("notes", made.done().notes());
    }

    private static void drafted(Pen pen, Draft draft) {
        pen.text("reply", "preview");
        pen.count("base", draft.base());
        difference(pen, draft.difference());
        receipts(pen, draft.receipts());
        pen.texts("substitutes", draft.substitutes());
        pen.texts("notes", draft.notes());
        pen.objects("questions", draft.questions(), EditJson::question);
    }

    private static void answered(Pen pen, Reaction reaction) {
        switch (reaction) {
            case Reaction.Drafted(Draft draft) -> drafted(pen, draft);
            case Reaction.Answered(String sentence, List<NodeId> about) -> {
                pen.text("reply", "answer");
                pen.text("sentence", sentence);
                nodes(pen, about);
            }
            case Reaction.Selected(List<NodeId> nodes) -> {
                pen.text("reply", "selected");
                nodes(pen, nodes);
            }
            case Reaction.Asks(Question question, var picks, String words) -> {
                pen.text("reply", "asks");
                question(pen, question);
            }
            case Reaction.Moved(int steps, boolean back, String title) -> {
                pen.text("reply", back ? "undone" : "redone");
                pen.number("steps", steps);
                pen.text("title", title);
            }
            case Reaction.NotUnderstood(String span, List<String> suggestions) -> {
                pen.text("reply", "not_understood");
                pen.text("span", span);
                pen.texts("suggestions", suggestions);
            }
            case Reaction.Refused(Problem problem) -> {
                pen.text("reply", "refused");
                pen.text("code", problem.code());
                pen.text("sentence", problem.sentence());
                pen.text("remedy", problem.remedy());
            }
        }
    }

    private static void difference(Pen pen, Difference difference) {
        pen.texts("difference", ChangeLines.of(difference));
    }

    private static void receipts(Pen pen, List<Receipt> receipts) {
        pen.objects("receipts", receipts, (p, receipt) -> {
            p.text("claim", receipt.claim());
            p.flag("held", receipt.held());
            p.text("measured", receipt.measured());
        });
    }

    private static void question(Pen pen, Question question) {
        pen.text("question", question.sentence());
        pen.texts("choices", question.choices());
        pen.number("likeliest", question.likeliest());
    }

    private static void nodes(Pen pen, List<NodeId> nodes) {
        pen.texts("nodes", nodes.stream().map(NodeId::value).toList());
    }
}
