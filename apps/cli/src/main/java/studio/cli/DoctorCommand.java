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
import studio.film.reel.Format;
import studio.film.reel.Reel;
import studio.film.reel.Target;
import studio.math.time.FrameRate;
import studio.packs.Availability;
import studio.packs.Pack;
import studio.packs.PackShelf;
import studio.packs.Packs;
import studio.render.Quality;

/// Says what the machine has, what the studio needs of it, and how to mend what is missing.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Check this machine: memory, processors, encoder, folders, packs. Says how to mend what is missing.")
final class DoctorCommand implements Callable<Integer> {
    /// One finding. A missing necessity makes the exit code 5; a missing extra does not.
    record Finding(boolean good, boolean needed, String what, String remedy) {}

    private final Console console;
    private final Packs packs = Packs.usual();

    @Option(names = "--fix", description = "Fetch what can be fetched: the packs of people and motion.")
    private boolean fix;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (fix) {
            PackShelf.all().forEach(pack -> packs.obtain(pack, new PackProgress(console)));
        }
        List<Finding> findings = new ArrayList<>(List.of(memory(), cores(), vectors(), folder(), encoder()));
        PackShelf.all().forEach(pack -> findings.add(pack(pack)));
        for (Finding finding : findings) {
            console.data().println((finding.good() ? "✓ " : finding.needed() ? "✗ " : "– ") + finding.what());
            if (!finding.good()) {
                console.data().println("    " + finding.remedy());
            }
        }
        boolean fit = findings.stream().allMatch(f -> f.good() || !f.needed());
        return fit ? Exit.DONE : Exit.LACKING;
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
        return switch (packs.look(pack)) {
            case Availability.Ready ready -> new Finding(true, false, "pack " + pack.name() + " " + pack.version(), "");
            case Availability.Missing missing ->
                new Finding(
                        false,
                        false,
                        "pack " + pack.name() + ": " + missing.sentence(),
                        "It is fetched when words first need it, or now: ./studio doctor --fix");
        };
    }
}
