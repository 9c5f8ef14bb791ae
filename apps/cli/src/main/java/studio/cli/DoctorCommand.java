package studio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.cli.packs.PackProgress;
import studio.cli.packs.PackState;
import studio.cli.project.JournalText;
import studio.film.reel.Format;
import studio.film.reel.Reel;
import studio.film.reel.Target;
import studio.math.time.FrameRate;
import studio.packs.Availability;
import studio.packs.Pack;
import studio.packs.Packs;
import studio.render.Quality;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// Says what the machine has, what the studio needs of it, and how to mend what is missing.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Check this machine: memory, processors, encoder, folders, packs. Says how to mend what is missing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio doctor",
            "  ./studio doctor --fix",
            "  ./studio doctor --report",
            "  ./studio doctor --report --include \"My Movie\""
        })
final class DoctorCommand implements Callable<Integer> {
    /// One finding. A missing necessity makes the exit code 5; a missing extra does not.
    record Finding(boolean good, boolean needed, String what, String remedy) {
        /// What was found, and, when that is not good, what to do about it.
        List<String> lines() {
            String line = (good ? "✓ " : needed ? "✗ " : "– ") + what;
            return good ? List.of(line) : List.of(line, "    " + remedy);
        }
    }

    private final Console console;
    private final User user;
    private final Packs packs;

    @Option(names = "--fix", description = "Fetch what can be fetched: the packs that are not here.")
    private boolean fix;

    @Option(
            names = "--report",
            description = "Write one file with versions, this machine and the end of the log, for whoever helps you."
                    + " Nothing of your projects is in it.")
    private boolean report;

    @Option(
            names = "--include",
            paramLabel = "PROJECT",
            description =
                    "Put the journal of this project into the report: the words you typed and all you did with it.")
    private String include = "";

    DoctorCommand(Console console, User user, Packs packs) {
        this.console = console;
        this.user = user;
        this.packs = packs;
    }

    @Override
    public Integer call() throws StorageFailure {
        if (fix) {
            packs.all().forEach(this::obtain);
        }
        List<Finding> findings = new ArrayList<>(List.of(memory(), cores(), vectors(), folder(), encoder()));
        packs.all().forEach(pack -> findings.add(pack(pack)));
        List<String> lines = findings.stream().flatMap(f -> f.lines().stream()).toList();
        lines.forEach(console.data()::println);
        if (report || !include.isEmpty()) {
            write(lines);
        }
        boolean fit = findings.stream().allMatch(f -> f.good() || !f.needed());
        return fit ? Exit.DONE : Exit.LACKING;
    }

    private void write(List<String> lines) throws StorageFailure {
        List<String> journal = include.isEmpty() ? List.of() : JournalText.lines(include, console, user);
        try {
            Path file = new MachineReport(user).write(lines, journal);
            console.say(
                    include.isEmpty()
                            ? "The report holds nothing of your projects:"
                            : "The report holds the journal of " + include + ", as you asked: your words and edits.");
            console.data().println(file);
        } catch (IOException e) {
            throw Trouble.of(e, user.folders().root());
        }
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Finding(
                megabytes >= 500,
                true,
                "memory for the studio: " + megabytes + " MB",
                "Give it more: STUDIO_HEAP=1200m ./studio …");
    }

    private static Finding cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Finding(true, false, cores + (cores == 1 ? " core" : " cores") + " to render with", "");
    }

    private static Finding vectors() {
        boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return new Finding(
                there,
                true,
                "vector instructions for the path tracer",
                "Start the studio with ./studio, which turns them on.");
    }

    private Finding folder() {
        Path root = packs.folders().root();
        try {
            Files.createDirectories(root);
            return new Finding(Files.isWritable(root), true, "data folder " + root, "Make that folder writable.");
        } catch (IOException e) {
            return new Finding(
                    false, true, "data folder " + root, "Make it writable, or name another: STUDIO_HOME=/some/folder");
        }
    }

    /// Really opens the encoder: a library that loads may still refuse.
    private static Finding encoder() {
        String what = "H.264 encoder";
        try {
            Path folder = Files.createTempDirectory("studio-doctor");
            Path file = folder.resolve("check.mp4");
            Format format = new Format(64, 64, FrameRate.FILM, Quality.DRAFT);
            Finding finding = switch (Reel.load(new Target.MovieFile(file), format)) {
                case Reel.Loading.Loaded(Reel reel) -> {
                    reel.close();
                    yield new Finding(true, true, what, "");
                }
                case Reel.Loading.Refused(var problem) ->
                    new Finding(false, true, what, problem.sentence() + " " + problem.remedy());
            };
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
            return finding;
        } catch (IOException e) {
            return new Finding(false, true, what, "The folder for temporary files cannot be written.");
        }
    }

    private Finding pack(Pack pack) {
        PackState state = PackState.of(pack, packs);
        return new Finding(state.isReady(), false, "pack " + state.sentence(), state.remedy());
    }

    /// What could not be had is told here and found missing below.
    private void obtain(Pack pack) {
        switch (packs.obtain(pack, new PackProgress(console))) {
            case Availability.Ready ready -> console.endRewriting();
            case Availability.Missing missing -> console.say(missing.sentence());
        }
    }
}
