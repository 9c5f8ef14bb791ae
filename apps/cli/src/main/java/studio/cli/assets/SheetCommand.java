package studio.cli.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.assets.furniture.FurnitureShop;
import studio.assets.furniture.Piece;
import studio.assets.sheet.Thumbnails;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.cli.desk.User;
import studio.film.picture.Png;

/// `studio assets sheet`: the library on contact sheets, to look at.
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description = "Make contact sheets of the library, or of the things that the words describe.")
final class SheetCommand implements Callable<Integer> {
    private final Console console;
    private final User user;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "sheets",
            description = "The folder for the sheets. Default: sheets.")
    private Path folder = Path.of("sheets");

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the name, the tags or the shelf.")
    private List<String> words = List.of();

    SheetCommand(Console console, User user) {
        this.console = console;
        this.user = user;
    }

    @Override
    public Integer call() throws IOException {
        Optional<FurnitureShop> shop = Shop.open(console, user);
        if (shop.isEmpty()) {
            return Exit.LACKING;
        }
        List<Piece> pieces = Shop.wanted(shop.get(), words);
        Files.createDirectories(folder);
        for (int from = 0; from < pieces.size(); from += Sheet.EACH) {
            Path file = folder.resolve(String.format(Locale.ROOT, "sheet-%02d.png", from / Sheet.EACH + 1));
            Png.write(
                    sheet(shop.get(), pieces.subList(from, Math.min(pieces.size(), from + Sheet.EACH)))
                            .picture(),
                    file);
            console.data().println(file);
        }
        console.data().flush();
        return Exit.DONE;
    }

    private Sheet sheet(FurnitureShop shop, List<Piece> pieces) {
        Thumbnails thumbnails = new Thumbnails(shop.bakery());
        Sheet sheet = new Sheet(pieces.size());
        for (Piece piece : pieces) {
            console.rewrite(piece.path());
            try {
                sheet.add(thumbnails.picture(shop.recipe(piece)), label(piece));
            } catch (IOException e) {
                console.say(piece.path() + " could not be baked: " + e.getMessage() + ".");
                sheet.add(label(piece));
            }
        }
        return sheet;
    }

    /// What tells it from others on the sheet: the last word of its path.
    private static String label(Piece piece) {
        return piece.path().substring(piece.path().lastIndexOf('/') + 1);
    }
}
