package studio.session;

import studio.scene.Scene;
import studio.scene.history.History;

/// A project at one instant: an immutable value that any thread may keep and read.
public record Snapshot(History history) {
    public Scene scene() {
        return history.scene();
    }

    /// How often the project has changed; what is planned on this snapshot names this number.
    public long change() {
        return history.changes();
    }

    /// Number of the step that left the scene as it is.
    public long head() {
        return history.head();
    }
}
