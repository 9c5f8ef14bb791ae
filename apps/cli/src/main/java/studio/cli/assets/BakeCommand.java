package studio.cli.assets;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.assets.bake.NightShift;
import studio.assets.bake.Recipe;
import studio.assets.furniture.FurnitureShop;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;

/// `studio assets bake`: bakes things before they are needed. What is baked already and unchanged is passed over.
@Command(
        name = "bake",
        mixinStandardHelpOptions = true,
        description = "Bake things before they are needed: those that the words describe, or all.")
final class BakeCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--all", description = "Everything in the library.")
    private boolean all;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the name, the tags or the shelf.")
    private List<String> words = List.of();

    BakeCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (all != words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to bake: words, or --all.");
        }
        Optional<FurnitureShop> shop = Shop.open(console, user);
        return shop.isEmpty() ? Exit.LACKING : bake(shop.get());
    }

    private int bake(FurnitureShop shop) throws InterruptedException {
        List<Recipe> recipes = Shop.recipes(shop, Shop.wanted(shop, words));
        long from = System.nanoTime();
        try (NightShift shift = NightShift.start(
                shop.bakery(), recipes, (done, of, name) -> console.rewrite(done + " of " + of + "  " + name))) {
            List<String> failed = shift.join();
            failed.forEach(name -> console.say(name + " could not be baked: its files are damaged."));
            String time = Console.duration((System.nanoTime() - from) / 1e9);
            console.say(recipes.size() - failed.size() + " things are baked, in " + time + ".");
            return failed.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
        }
    }
}
