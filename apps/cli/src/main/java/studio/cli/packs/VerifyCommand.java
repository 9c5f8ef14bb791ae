package studio.cli.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.Stoppable;
import studio.packs.Availability;
import studio.packs.Inspection;
import studio.packs.Inspection.Damage;
import studio.packs.Pack;
import studio.packs.Packs;
import studio.wire.json.Pen;

/// `studio packs verify`: hashes every file again.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compare every file of the packs with the digest that was noted when it was unpacked. Exit code 4"
                + " when something is damaged.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio packs verify", "  ./studio packs verify people --repair", "  ./studio packs verify --json"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    private final Console console;
    private final Packs packs;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "See ./studio packs list. Default: all.")
    private List<String> names = List.of();

    @Option(names = "--repair", description = "Fetch what is damaged again. Until it is whole, what is there stays.")
    private boolean repair;

    @Option(names = "--json", description = "Print the result as one line of JSON.")
    private boolean json;

    VerifyCommand(Console console, Packs packs) {
        this.console = console;
        this.packs = packs;
    }

    @Override
    public Integer call() {
        return switch (names.isEmpty() ? new Chosen.Known(packs.all()) : Chosen.of(names, packs)) {
            case Chosen.Unknown(var problem) -> {
                console.tell(problem);
                yield Exit.BAD_INPUT;
            }
            case Chosen.Known(List<Pack> chosen) -> Stoppable.during(() -> verify(chosen));
        };
    }

    private int verify(List<Pack> chosen) {
        List<Inspection> found = new ArrayList<>();
        int code = Exit.DONE;
        for (Pack pack : chosen) {
            Inspection inspection = packs.inspect(pack, new PackProgress(console));
            found.add(inspection);
            console.endRewriting();
            int one = json ? code(inspection) : tell(inspection);
            int mended = repair && one != Exit.DONE ? repair(pack) : one;
            code = code == Exit.DONE ? mended : code;
        }
        if (json) {
            console.data().println(Pen.line(found, (pen, all) -> pen.objects("packs", all, VerifyCommand::fields)));
        }
        return code;
    }

    private static int code(Inspection inspection) {
        return switch (inspection) {
            case Inspection.Sound sound -> Exit.DONE;
            case Inspection.Absent absent -> Exit.DONE;
            case Inspection.Damaged damaged -> Exit.BAD_INPUT;
        };
    }

    private int tell(Inspection inspection) {
        String name = inspection.pack().name();
        switch (inspection) {
            case Inspection.Absent absent -> line("– " + name + " is not on this machine");
            case Inspection.Sound(Pack pack, int files, long bytes, int unhashed) ->
                line("✓ " + name + ": " + files + " files, " + Pack.megabytes(bytes)
                        + (unhashed == 0 ? "" : "; compared by size only, an older studio noted no digests"));
            case Inspection.Damaged(Pack pack, List<Damage> damages) -> {
                line("✗ " + name + " is damaged");
                damages.stream().limit(SHOWN).forEach(damage -> line("    " + damage.sentence()));
                if (damages.size() > SHOWN) {
                    line("    and " + (damages.size() - SHOWN) + " files more");
                }
                if (!repair) {
                    line("    Mend it: ./studio packs verify " + name + " --repair");
                }
            }
        }
        return code(inspection);
    }

    private void line(String text) {
        console.data().println(text);
    }

    private int repair(Pack pack) {
        return switch (packs.mend(pack, new PackProgress(console))) {
            case Availability.Ready ready -> {
                console.say("✓ " + pack.name() + " is whole again.");
                yield Exit.DONE;
            }
            case Availability.Missing missing -> {
                console.say("✗ " + missing.sentence());
                console.say("  " + missing.remedy());
                yield missing.why() == Availability.Why.INTERRUPTED ? Exit.CANCELLED : Exit.LACKING;
            }
        };
    }

    private static void fields(Pen pen, Inspection inspection) {
        pen.text("name", inspection.pack().name());
        switch (inspection) {
            case Inspection.Absent absent -> pen.text("state", "missing");
            case Inspection.Sound sound -> {
                pen.text("state", "sound");
                pen.count("files", sound.files());
            }
            case Inspection.Damaged damaged -> {
                pen.text("state", "damaged");
                pen.texts(
                        "damages",
                        damaged.damages().stream().map(Damage::sentence).toList());
            }
        }
    }
}
