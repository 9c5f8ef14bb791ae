package studio.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.assets.motion.MotionFolder;
import studio.assets.motion.Repertoire;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;

/// `studio motions`: what people can do, and motion capture that a person brings along.
@Command(
        name = "motions",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|add|remove",
        description = {
            "Show what people can do, and bring along motions of your own: motion capture (.bvh) or animations (.glb)",
            "of any person's skeleton. A motion is used when a sentence has its name as a verb."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio motions list",
            "  ./studio motions add ~/Downloads/moonwalk.bvh",
            "  ./studio motions add take7.bvh --as somersault",
            "  ./studio make \"A man moonwalks in a park.\" -o moonwalk.mp4",
            "  ./studio motions remove moonwalk.bvh"
        })
final class MotionsCommand implements Runnable {
    private final Console console;
    private final User user;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    MotionsCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, add FILE, or remove FILE.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Show all motions, your own first.")
    int list() {
        MotionFolder own = MotionFolder.of(user.folders().motions());
        new TreeMap<>(own.motions())
                .forEach((name, source) -> console.data().println(name + "  (" + told(name, source) + ")"));
        own.problems().forEach(console::say);
        new TreeSet<>(Repertoire.all()).forEach(console.data()::println);
        return Exit.DONE;
    }

    private static String told(String name, MotionFolder.Source source) {
        try {
            double seconds = source.read(name).seconds();
            return String.format(Locale.ROOT, "%s, %.1f s", source.file().getFileName(), seconds);
        } catch (IOException e) {
            return source.file().getFileName() + ", not used: " + e.getMessage();
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Bring along the motions of a file.")
    int add(
            @Parameters(paramLabel = "FILE", description = "A .bvh or .glb file.") Path file,
            @Option(
                            names = "--as",
                            paramLabel = "NAME",
                            defaultValue = "",
                            description = "What to call it. Default: as the file.")
                    String as)
            throws IOException {
        String written = file.getFileName().toString();
        String ending = written.substring(Math.max(0, written.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            return unusable("There is no file " + file + ".", "Check how it is written.");
        }
        if (!List.of(".bvh", ".glb").contains(ending)) {
            return unusable(written + " is no motion file.", "Motions come as .bvh or .glb files.");
        }
        String name =
                as.isBlank() ? written : as.replaceAll("[^A-Za-z0-9 _-]", "").strip() + ending;
        if (name.length() <= ending.length()) {
            return unusable("“" + as + "” is no name for a motion.", "Use letters and digits.");
        }
        Path folder = user.folders().motions();
        Files.createDirectories(folder);
        Path partial = folder.resolve("." + name + ".partial");
        Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
        return checked(partial, folder.resolve(name));
    }

    /// Takes a copied file over if at least one motion in it can be played.
    private int checked(Path partial, Path target) throws IOException {
        Path looked = Files.createTempDirectory(target.getParent(), ".look");
        Path trial = looked.resolve(target.getFileName());
        Files.move(partial, trial);
        try {
            MotionFolder found = MotionFolder.of(looked);
            List<String> problems = new ArrayList<>(found.problems());
            List<String> playable = new TreeMap<>(found.motions())
                    .entrySet().stream()
                            .filter(motion -> plays(motion.getKey(), motion.getValue(), problems))
                            .map(Map.Entry::getKey)
                            .toList();
            if (playable.isEmpty()) {
                String why = problems.isEmpty() ? "it holds none." : problems.getFirst();
                return unusable(
                        target.getFileName() + " cannot be played: " + why,
                        "It needs a person's skeleton with joints named as usual (Hips, LeftUpLeg, LeftArm …).");
            }
            try (FileChannel written = FileChannel.open(trial, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(trial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            console.say("Added " + target.getFileName() + ": "
                    + (playable.size() == 1 ? "one motion." : playable.size() + " motions."));
            problems.forEach(problem -> console.say("  Left out: " + problem));
            return Exit.DONE;
        } finally {
            Files.deleteIfExists(trial);
            Files.deleteIfExists(looked);
        }
    }

    private static boolean plays(String name, MotionFolder.Source source, List<String> problems) {
        try {
            return source.read(name).seconds() > 0;
        } catch (IOException e) {
            problems.add(name + ": " + e.getMessage() + ".");
            return false;
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Take away a file that you added.")
    int remove(@Parameters(paramLabel = "FILE", description = "Its name, as `list` shows it.") String name)
            throws IOException {
        Path folder = user.folders().motions();
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()) || !Files.deleteIfExists(file)) {
            return unusable("There is no motion file “" + name + "”.", "See: ./studio motions list");
        }
        console.say("Removed " + name + ".");
        return Exit.DONE;
    }

    private int unusable(String sentence, String remedy) {
        console.say(sentence);
        console.say("  " + remedy);
        return Exit.BAD_INPUT;
    }
}
