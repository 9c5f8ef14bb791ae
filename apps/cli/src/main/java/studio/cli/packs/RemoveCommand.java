package studio.cli.packs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.packs.Pack;
import studio.packs.Packs;
import studio.packs.UserFolders;

/// `studio packs remove`: takes packs away.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Take packs off this machine, with what was kept of an unfinished fetch.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./studio packs remove furniture", "  ./studio packs remove people motion"})
final class RemoveCommand implements Callable<Integer> {
    private final Console console;
    private final Packs packs;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "See ./studio packs list.")
    private List<String> names = List.of();

    RemoveCommand(Console console, Packs packs) {
        this.console = console;
        this.packs = packs;
    }

    @Override
    public Integer call() {
        return switch (Chosen.of(names, packs)) {
            case Chosen.Unknown(var problem) -> {
                console.tell(problem);
                yield Exit.BAD_INPUT;
            }
            case Chosen.Known(List<Pack> chosen) ->
                chosen.stream().mapToInt(this::remove).max().orElse(Exit.DONE);
        };
    }

    private int remove(Pack pack) {
        try {
            boolean there = packs.remove(pack);
            console.say(pack.name() + (there ? " is removed." : " was not on this machine."));
            return Exit.DONE;
        } catch (IOException e) {
            console.say("The " + pack.name() + " pack could not be removed: " + e.getMessage() + ".");
            console.say(
                    "  Make the studio's data folder writable, or name another one in " + UserFolders.OVERRIDE + ".");
            return Exit.LACKING;
        }
    }
}
