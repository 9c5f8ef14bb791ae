package studio.film;

import java.util.ArrayList;
import java.util.List;

/// Ends a shoot early. Any thread may call it, a shutdown hook too: when the call returns, what was shot so far is a
/// playable movie, even while a frame is still being rendered.
public final class Cut {
    private final List<Runnable> closings = new ArrayList<>();
    private boolean called;

    public synchronized void call() {
        if (!called) {
            called = true;
            closings.forEach(Runnable::run);
        }
    }

    public synchronized boolean called() {
        return called;
    }

    /// Runs when the cut is called; at once if it was.
    synchronized void closing(Runnable action) {
        if (called) {
            action.run();
        } else {
            closings.add(action);
        }
    }
}
