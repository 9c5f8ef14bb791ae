package studio.cli.project;

import java.util.Optional;
import studio.session.Snapshot;
import studio.wire.json.Pen;

/// Where a project stands after something was done to its history.
///
/// @param step the step that left the scene as it is, 0 for the empty beginning
/// @param title what that step is called
/// @param undo what undo would take back, if anything
/// @param redo what redo would bring back, if anything
record Present(long step, String title, long change, Optional<String> undo, Optional<String> redo) {
    static Present of(Snapshot snapshot) {
        String title = snapshot.history().undoTitle().orElse("the empty beginning");
        return new Present(
                snapshot.head(),
                title,
                snapshot.change(),
                snapshot.history().undoTitle(),
                snapshot.history().redoTitle());
    }

    /// As the end of a sentence.
    String sentence() {
        return step == 0 ? "at the empty beginning" : "at step " + step + ": " + Shown.line(title);
    }

    void fields(Pen pen) {
        pen.count("step", step);
        pen.text("title", title);
        pen.count("change", change);
        pen.text("redo", redo.orElse(""));
    }
}
