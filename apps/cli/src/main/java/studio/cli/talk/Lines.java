package studio.cli.talk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where lines come from: a person at a terminal, or a pipe.
public interface Lines extends AutoCloseable {
    /// The next line; nothing at the end.
    ///
    /// @param prompt shown to a person
    Optional<String> next(String prompt);

    @Override
    void close();

    /// Lines out of a pipe or file, without prompts.
    static Lines piped(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new Lines() {
            @Override
            public Optional<String> next(String prompt) {
                try {
                    return Optional.ofNullable(reader.readLine());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {
                // The pipe is the process's own.
            }
        };
    }
}
