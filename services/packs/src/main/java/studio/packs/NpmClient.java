package studio.packs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import studio.packs.Availability.Why;

/// Fetches archives through the npm client as the user has set it up: its registry, proxy and certificates apply, and
/// no script of a package is ever run.
public final class NpmClient implements Archives {
    private static final String BY_HAND = "Install Node.js with npm, then run: studio packs install";
    private static final String LATER = "Connect to the network (or set npm's proxy), then run: studio packs install";

    private final List<String> command;
    private final Limits limits;

    public NpmClient() {
        this(usualCommand(System.getProperty("os.name", "")), Limits.USUAL);
    }

    NpmClient(List<String> command, Limits limits) {
        this.command = List.copyOf(command);
        this.limits = limits;
    }

    private static List<String> usualCommand(String system) {
        return system.toLowerCase(Locale.ROOT).contains("win") ? List.of("cmd", "/c", "npm") : List.of("npm");
    }

    @Override
    public Fetched fetch(Pack pack, Path folder) {
        List<String> call = new java.util.ArrayList<>(command);
        call.addAll(List.of("pack", pack.source() + "@" + pack.version(), "--ignore-scripts", "--silent"));
        Path complaints = folder.resolve("complaints.txt");
        try {
            Process process = new ProcessBuilder(call)
                    .directory(folder.toFile())
                    .redirectOutput(folder.resolve("answer.txt").toFile())
                    .redirectError(complaints.toFile())
                    .start();
            process.getOutputStream().close();
            return await(process, folder, complaints);
        } catch (IOException e) {
            return new Fetched.Failed(Why.NO_CLIENT, "There is no npm on this machine.", BY_HAND);
        }
    }

    private Fetched await(Process process, Path folder, Path complaints) throws IOException {
        try {
            if (!process.waitFor(limits.fetchMinutes(), TimeUnit.MINUTES)) {
                return new Fetched.Failed(Why.NO_NETWORK, "npm did not finish in time.", LATER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(Why.INTERRUPTED, "Fetching was interrupted.", "Run it again.");
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue() == 0 ? archiveIn(folder) : complaint(Files.readString(complaints));
    }

    private static Fetched archiveIn(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tgz")) {
            for (Path archive : found) {
                return new Fetched.Arrived(archive);
            }
        }
        return new Fetched.Failed(Why.NOT_OFFERED, "npm delivered no archive.", LATER);
    }

    static Fetched complaint(String words) {
        if (words.contains("E404") || words.contains("ETARGET")) {
            return new Fetched.Failed(Why.NOT_OFFERED, "The registry does not offer that version.", "Nothing to do.");
        }
        if (words.contains("ENOSPC")) {
            return new Fetched.Failed(Why.DISK_FULL, "npm ran out of disk space.", "Free some space and run it again.");
        }
        if (words.contains("not found") || words.contains("not recognized")) {
            return new Fetched.Failed(Why.NO_CLIENT, "There is no npm on this machine.", BY_HAND);
        }
        return new Fetched.Failed(Why.NO_NETWORK, "npm could not reach its registry.", LATER);
    }
}
