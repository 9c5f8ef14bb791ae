package studio.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One run of a package client in a folder. How far it has come is seen from the largest file that it writes there.
final class ClientCall {
    /// How a run ended.
    sealed interface Ended {
        /// By itself.
        record Itself(int code, String complaints) implements Ended {}

        /// There is no such program.
        record NoProgram() implements Ended {}

        /// It took too long, and was ended.
        record Late() implements Ended {}

        /// The person stopped it.
        record Stopped() implements Ended {}
    }

    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final String COMPLAINTS = "complaints.txt";
    private static final int MOST_COMPLAINTS = 100_000;

    private final Path folder;
    private final Limits limits;
    private final Runnable eachMoment;

    /// @param eachMoment is run a few times a second while the client works
    ClientCall(Path folder, Limits limits, Runnable eachMoment) {
        this.folder = folder;
        this.limits = limits;
        this.eachMoment = eachMoment;
    }

    /// Tells how much of an archive lies in a folder by now.
    static Runnable watching(Path folder, String sentence, long bytes, Progress progress) {
        return () -> progress.at(sentence, Math.min(bytes, largest(folder)), bytes);
    }

    Ended run(List<String> command) {
        try {
            Process process = start(command);
            Thread onExit = new Thread(() -> end(process), "end of " + command.getFirst());
            Runtime.getRuntime().addShutdownHook(onExit);
            try {
                process.getOutputStream().close();
                return await(process);
            } finally {
                end(process);
                release(onExit);
            }
        } catch (IOException e) {
            return new Ended.NoProgram();
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("answer.txt").toFile())
                .redirectError(folder.resolve(COMPLAINTS).toFile());
        // What the clients say is read: it must be in one language.
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private Ended await(Process process) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(limits.fetchMinutes());
        try {
            while (!process.waitFor(MOMENT)) {
                eachMoment.run();
                if (System.nanoTime() > deadline) {
                    return new Ended.Late();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended.Stopped();
        }
        return new Ended.Itself(process.exitValue(), complaints());
    }

    private String complaints() throws IOException {
        try (var in = Files.newInputStream(folder.resolve(COMPLAINTS))) {
            return new String(in.readNBytes(MOST_COMPLAINTS), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void release(Thread onExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The studio is ending already, and the hook has run.
            return;
        }
    }

    private static long largest(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(ClientCall::size).max().orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Clients move their files about while they are counted; the next moment sees them.
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
