package studio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.assets.motion.Repertoire;
import studio.cli.desk.Console;
import studio.cli.desk.Exit;
import studio.film.picture.Picture;
import studio.film.picture.Png;
import studio.render.Renderer;

/// `studio gallery`: contact sheets of who can play and what they can do, to look at.
@Command(
        name = "gallery",
        mixinStandardHelpOptions = true,
        description = "Make contact sheets: of people, of faces, of mouths, or of actions at five instants each.")
final class GalleryCommand implements Callable<Integer> {
    /// Rows a sheet.
    private static final int ROWS = 5;

    /// What a gallery shows.
    enum Subject {
        PEOPLE,
        FACES,
        VISEMES,
        ACTIONS
    }

    private final Console console;
    private final Stock stock;

    @Parameters(paramLabel = "SUBJECT", description = "people, faces, visemes or actions.")
    private Subject subject = Subject.PEOPLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "gallery",
            description = "The folder for the sheets. Default: gallery.")
    private Path folder = Path.of("gallery");

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these actions, such as sit,walk.")
    private List<String> only = List.of();

    GalleryCommand(Console console, Stock stock) {
        this.console = console;
        this.stock = stock;
    }

    @Override
    public Integer call() throws IOException {
        GalleryRows rows = new GalleryRows(stock.library(), stock.catalogue());
        return switch (subject) {
            case PEOPLE -> hang(rows.people(), GalleryStage.Framing.BODIES);
            case FACES -> hang(new GalleryFaces(rows).feelings(), GalleryStage.Framing.HEADS);
            case VISEMES -> hang(new GalleryFaces(rows).visemes(), GalleryStage.Framing.HEADS);
            case ACTIONS -> hang(rows.actions(only.isEmpty() ? Repertoire.all() : only), GalleryStage.Framing.BODIES);
        };
    }

    private int hang(List<GalleryRow> rows, GalleryStage.Framing framing) throws IOException {
        Files.createDirectories(folder);
        try (Renderer renderer = stock.renderer("auto")) {
            GalleryStage stage = new GalleryStage(renderer, framing);
            for (int from = 0; from < rows.size(); from += ROWS) {
                List<Picture> pictures = new ArrayList<>();
                for (GalleryRow row : rows.subList(from, Math.min(rows.size(), from + ROWS))) {
                    console.rewrite(row.label());
                    pictures.add(stage.picture(row));
                }
                Optional<Picture> sheet = GalleryStage.sheet(pictures);
                if (sheet.isPresent()) {
                    write(sheet.get(), from / ROWS + 1);
                }
            }
        }
        return Exit.DONE;
    }

    private void write(Picture sheet, int number) throws IOException {
        String name = subject.name().toLowerCase(java.util.Locale.ROOT) + "-" + String.format("%02d", number) + ".png";
        Path file = folder.resolve(name);
        Png.write(sheet, file);
        console.data().println(file);
    }
}
