package studio.direction.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The corpora of edits and questions: scenes, what is said, and what is to come of it.
///
/// ```
/// # a comment
/// scene: red chair at -1 0; table at 1 0
/// > remove the chair
/// > get rid of the chair
/// = gone(chair1); same(table1)
/// ```
final class Corpus {
    private static final Path ROOT = Path.of("src/test/resources/edit");

    /// One sentence said of one scene.
    record Entry(String file, String scene, String words, String expected) {
        @Override
        public String toString() {
            return file + ": " + words;
        }
    }

    private Corpus() {}

    static Stream<Entry> edits() {
        return entries("edits.corpus").stream();
    }

    static Stream<Entry> questions() {
        return entries("questions.corpus").stream();
    }

    static List<Entry> entries(String file) {
        List<Entry> entries = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String scene = "";
        for (String line : lines(ROOT.resolve(file))) {
            if (line.startsWith("scene:")) {
                scene = line.substring(6).strip();
            } else if (line.startsWith("> ")) {
                words.add(line.substring(2).strip());
            } else if (line.startsWith("= ")) {
                for (String each : words) {
                    entries.add(new Entry(file, scene, each, line.substring(2).strip()));
                }
                words.clear();
            }
        }
        if (!words.isEmpty()) {
            throw new IllegalStateException(file + ": nothing is expected of " + words);
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
