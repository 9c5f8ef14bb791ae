package studio.scene.command;

import studio.scene.Problem;
import studio.scene.term.NodeId;

/// The sentences in which commands are refused.
final class Refusal {
    private Refusal() {}

    static Outcome unknown(NodeId id) {
        return of("node.unknown", "There is no node " + id.value() + ".", "Name a node that is in the scene.");
    }

    static Outcome exists(NodeId id) {
        return of("node.exists", "There is already a node " + id.value() + ".", "Give the new node an id of its own.");
    }

    static Outcome tooMany(String what, int limit) {
        return of(
                what + ".limit",
                "A scene holds at most " + limit + " " + what + "s.",
                "Remove some, or split the scene in two.");
    }

    static Outcome of(String code, String sentence, String remedy) {
        return new Outcome.Rejected(Problem.user(code, sentence, remedy));
    }
}
