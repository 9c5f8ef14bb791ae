package studio.cli.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Stoppable;
import studio.packs.Availability;
import studio.packs.Availability.Why;
import studio.packs.Gift;
import studio.packs.Packs;
import studio.scene.Problem;

/// `studio packs add`: takes over what the user has.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Add a furniture library (.sh3f), a zip file or a folder of your own models (.gltf, .glb, .obj) and"
                        + " motions (.bvh). It is copied; a pack of the same name that you added before is replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio packs add my-chairs.sh3f",
            "  ./studio packs add models/ --name street --licence CC-BY-4.0 --credit \"Ada Example\""
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;
    private final Packs packs;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE-OR-FOLDER", description = "What to add.")
    private Path path = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the pack. Default: the file's name.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "What it is licensed under. Default: what a library says of itself.")
    private Optional<String> licence = Optional.empty();

    @Option(names = "--credit", paramLabel = "MAKER", description = "Who made it, for the credits of your movies.")
    private Optional<String> credit = Optional.empty();

    AddCommand(Console console, Packs packs) {
        this.console = console;
        this.packs = packs;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(path)) {
            console.tell(Problem.user(
                    "packs.unreadable",
                    "There is no file or folder " + path + " that can be read.",
                    "Name a furniture library (.sh3f), a zip file, or a folder of models."));
            return Exit.BAD_INPUT;
        }
        String called = name.orElseGet(() -> Gift.nameFor(path));
        if (!Gift.isName(called)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No pack of yours can be called so: --name takes " + Gift.NAMES + ", and none of the"
                            + " names of the studio's own packs.");
        }
        return Stoppable.during(() -> add(new Gift(path, called, licence, credit)));
    }

    private int add(Gift gift) {
        return switch (packs.add(gift, new PackProgress(console))) {
            case Availability.Ready(var pack, Path folder) -> {
                console.say("✓ " + PackState.of(pack, packs).sentence() + ", licence: " + pack.licence() + ".");
                console.data().println(folder);
                yield Exit.DONE;
            }
            case Availability.Missing missing -> {
                console.say("✗ " + missing.sentence());
                console.say("  " + missing.remedy());
                yield code(missing.why());
            }
        };
    }

    private static int code(Why why) {
        return switch (why) {
            case UNUSABLE, BAD_ARCHIVE -> Exit.BAD_INPUT;
            case INTERRUPTED -> Exit.CANCELLED;
            case NOT_FETCHED, DAMAGED, NO_CLIENT, NO_NETWORK, NOT_OFFERED, WRONG_HASH, DISK_FULL, NOT_WRITABLE ->
                Exit.LACKING;
        };
    }
}
