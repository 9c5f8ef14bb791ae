package studio.cli.packs;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.packs.CreditsText;
import studio.packs.Manifest;
import studio.packs.Packs;
import studio.wire.json.Pen;

/// `studio packs list`: every pack, and whether it is here.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the packs that can be fetched and those that you added, and say which are on this machine.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio packs list", "  ./studio packs list --credits", "  ./studio packs list --json"})
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Packs packs;

    @Option(names = "--credits", description = "Also say who made what is in the packs on this machine.")
    private boolean credits;

    @Option(names = "--json", description = "Print the result as one line of JSON.")
    private boolean json;

    ListCommand(Console console, Packs packs) {
        this.console = console;
        this.packs = packs;
    }

    @Override
    public Integer call() {
        List<PackState> states =
                packs.all().stream().map(p -> PackState.of(p, packs)).toList();
        if (json) {
            console.data().println(Pen.line(states, this::fields));
        } else {
            states.forEach(this::show);
            console.data().println("They lie in " + packs.folders().packs() + ".");
        }
        return Exit.DONE;
    }

    private void show(PackState state) {
        console.data().println(state.row());
        console.data()
                .println("    " + state.pack().licence() + "; "
                        + state.pack().source().label());
        if (!state.remedy().isEmpty()) {
            console.data().println("    " + state.remedy());
        }
        if (credits) {
            lines(state).forEach(line -> console.data().println("    " + line));
        }
    }

    private List<String> lines(PackState state) {
        return packs.manifest(state.pack())
                .map(Manifest::credits)
                .map(CreditsText::byMaker)
                .orElse(List.of());
    }

    private void fields(Pen pen, List<PackState> states) {
        pen.text("folder", packs.folders().packs().toString());
        pen.objects("packs", states, (p, state) -> {
            state.fields(p);
            if (credits) {
                p.texts("credits", lines(state));
            }
        });
    }
}
