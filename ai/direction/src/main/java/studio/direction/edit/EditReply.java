package studio.direction.edit;

import java.util.List;
import studio.direction.Question;
import studio.scene.term.NodeId;

/// What is answered to words about a scene that is there.
public sealed interface EditReply {
    /// An edit to look at and accept.
    record Proposed(EditPlan plan) implements EditReply {}

    /// The answer to a question.
    ///
    /// @param about what it speaks of
    record Answered(String sentence, List<NodeId> about) implements EditReply {
        public Answered {
            about = List.copyOf(about);
        }
    }

    /// What is to be marked; the scene stays as it is.
    record Selected(List<NodeId> nodes) implements EditReply {
        public Selected {
            nodes = List.copyOf(nodes);
        }
    }

    /// The words fit several things. Taking a choice means to ask again with its nodes selected.
    ///
    /// @param picks the nodes of each choice of the question
    record Asks(Question question, List<List<NodeId>> picks) implements EditReply {
        public Asks {
            picks = List.copyOf(picks);
        }
    }

    /// The last steps are to be undone. The caller keeps the history.
    record TakesBack(int steps) implements EditReply {}

    /// Undone steps are to be done again.
    record Brings(int steps) implements EditReply {}

    /// The words are to be staged as a new scene by the [studio.direction.plan.Director]; pinned things stay.
    ///
    /// @param afresh whether what is there is to go first
    record Stages(String words, boolean afresh) implements EditReply {}

    /// Nothing that could be done was understood.
    ///
    /// @param span the words that were not understood
    record NotUnderstood(String span, List<String> suggestions) implements EditReply {
        public NotUnderstood {
            suggestions = List.copyOf(suggestions);
        }
    }
}
