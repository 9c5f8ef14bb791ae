package studio.cli.assets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.assets.furniture.FurnitureShop;
import studio.assets.furniture.Piece;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.math.Vec3;

/// `studio assets search`: which things words describe.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "List the things that the words describe: path, name, size in metres, maker.")
final class SearchCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the name, the tags or the shelf.")
    private List<String> words = List.of();

    SearchCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public Integer call() {
        Optional<FurnitureShop> shop = Shop.open(console, user);
        if (shop.isEmpty()) {
            return Exit.LACKING;
        }
        List<Piece> found = Shop.wanted(shop.get(), words);
        found.forEach(piece -> console.data().println(line(piece)));
        console.data().flush();
        console.say(found.size() + (found.size() == 1 ? " thing." : " things."));
        return Exit.DONE;
    }

    private static String line(Piece piece) {
        Vec3 size = piece.size();
        return String.format(
                Locale.ROOT,
                "%-48s %-28s %.2f × %.2f × %.2f  %s",
                piece.path(),
                piece.name(),
                size.x(),
                size.y(),
                size.z(),
                piece.creator());
    }
}
