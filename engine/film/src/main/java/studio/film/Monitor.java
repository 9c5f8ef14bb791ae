package studio.film;

import java.nio.file.Path;
import java.time.Duration;

/// Watches a shoot. Called on the shooting thread; be quick.
public interface Monitor {
    /// Sees nothing.
    Monitor DARK = new Monitor() {
        @Override
        public void first(Path picture) {}

        @Override
        public void frame(int done, int total, Duration left) {}
    };

    /// A first picture can be looked at: the first frame, of draft quality.
    void first(Path picture);

    /// Another frame is rendered.
    ///
    /// @param left time that the rest will take, as the latest frames went
    void frame(int done, int total, Duration left);
}
