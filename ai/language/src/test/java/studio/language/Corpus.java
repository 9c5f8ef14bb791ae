package studio.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The corpus files: sentences, then what each of them means.
///
/// ```
/// # a comment
/// a sentence
/// another way to say it
/// => the meaning, as MeaningText prints it
/// !> words that the meaning must not contain
/// ```
final class Corpus {
    private static final Path ROOT = Path.of("src/test/resources/corpus/en");

    /// One sentence and what is expected of it.
    record Entry(String file, String sentence, String expected, boolean forbidden) {
        @Override
        public String toString() {
            return file + ": " + sentence;
        }
    }

    private Corpus() {}

    static Stream<Entry> entries() {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.sorted().flatMap(Corpus::entries).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("=> ") || line.startsWith("!> ")) {
                for (String sentence : sentences) {
                    String name = String.valueOf(file.getFileName());
                    entries.add(new Entry(name, sentence, line.substring(3), line.startsWith("!")));
                }
                sentences.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(line);
            }
        }
        if (!sentences.isEmpty()) {
            throw new IllegalStateException(file + ": no meaning for " + sentences);
        }
        return entries.stream();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
