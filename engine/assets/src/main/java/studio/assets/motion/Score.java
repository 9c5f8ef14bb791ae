package studio.assets.motion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The score of all actions that come with the studio.
public final class Score {
    private static final List<Action> ALL = read();

    private Score() {}

    /// Every action, in the order of the score.
    public static List<Action> all() {
        return ALL;
    }

    private static List<Action> read() {
        try (InputStream file = Score.class.getResourceAsStream("score.txt")) {
            if (file == null) {
                throw new IllegalStateException("the score is part of the program");
            }
            return ScoreReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
