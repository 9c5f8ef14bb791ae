package studio.session.desk;

import java.util.List;
import studio.direction.Question;
import studio.scene.Problem;
import studio.scene.term.NodeId;

/// What is answered to words about a project.
public sealed interface Reaction {
    /// A change to look at and accept.
    record Drafted(Draft draft) implements Reaction {}

    /// The answer to a question.
    record Answered(String sentence, List<NodeId> about) implements Reaction {
        public Answered {
            about = List.copyOf(about);
        }
    }

    /// Things were marked; the scene stays as it is.
    record Selected(List<NodeId> nodes) implements Reaction {
        public Selected {
            nodes = List.copyOf(nodes);
        }
    }

    /// The words fit several things; [Desk#choose] goes on with one of the choices.
    record Asks(Question question, List<List<NodeId>> picks, String words) implements Reaction {
        public Asks {
            picks = List.copyOf(picks);
        }
    }

    /// Steps were taken back or brought back.
    ///
    /// @param title what undo or redo was done to last
    record Moved(int steps, boolean back, String title) implements Reaction {}

    /// Nothing that could be done was understood.
    record NotUnderstood(String span, List<String> suggestions) implements Reaction {
        public NotUnderstood {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// It was understood and could not be done.
    record Refused(Problem problem) implements Reaction {}
}
