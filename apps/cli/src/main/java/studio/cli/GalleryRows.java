package studio.cli;

import java.util.ArrayList;
import java.util.List;
import studio.assets.motion.Repertoire;
import studio.cli.GalleryRow.Posing;
import studio.direction.Catalogue;
import studio.geometry.Figure;
import studio.language.reader.Reader;
import studio.render.Library;
import studio.scene.term.Asset;

/// What the contact sheets show.
final class GalleryRows {
    private static final int INSTANTS = 5;

    /// Twenty people in words, five a row.
    private static final List<String> CAST = List.of(
            "an old woman with white hair in a striped shirt",
            "a tall young man in a suit",
            "a boy in a red jumper",
            "a bald man with a beard in a black leather jacket",
            "a girl in a blue dress with polka dots",
            "a woman with long red hair wearing glasses and a green coat",
            "a heavy man in shorts",
            "a 60-year-old Asian businessman",
            "a police officer",
            "a black woman in a yellow raincoat",
            "a chef with a moustache",
            "a construction worker",
            "a queen",
            "an Indian man in a white shirt and blue jeans",
            "a witch",
            "a cowboy",
            "a nurse",
            "a wizard",
            "a blonde woman in a pink floral dress",
            "an astronaut");

    private final Library library;

    private final Catalogue catalogue;

    GalleryRows(Library library, Catalogue catalogue) {
        this.library = library;
        this.catalogue = catalogue;
    }

    List<GalleryRow> people() {
        List<GalleryRow> rows = new ArrayList<>();
        for (int i = 0; i < CAST.size(); i += INSTANTS) {
            List<String> five = CAST.subList(i, Math.min(CAST.size(), i + INSTANTS));
            List<Posing> standing = five.stream()
                    .map(words -> new Posing(figureOf(words), "idle", 0.5))
                    .toList();
            rows.add(new GalleryRow(String.join("\n", five), standing));
        }
        return rows;
    }

    /// Each motion at five instants of its course, by two people in turn.
    List<GalleryRow> actions(List<String> wanted) {
        Figure woman = figure("woman;outfit=casual", "3");
        Figure man = figure("man;outfit=casual", "5");
        List<GalleryRow> rows = new ArrayList<>();
        for (String motion : wanted) {
            Figure figure = rows.size() % 2 == 0 ? woman : man;
            double seconds = Repertoire.courseOf(motion);
            List<Posing> course = new ArrayList<>();
            for (int k = 0; k < INSTANTS; k++) {
                course.add(new Posing(figure, motion, seconds * (k + 0.5) / INSTANTS));
            }
            rows.add(new GalleryRow(motion, course));
        }
        return rows;
    }

    /// Whoever the cast sends for these words.
    private Figure figureOf(String words) {
        return new Reader()
                .read(words).meaning().things().stream()
                        .flatMap(thing -> catalogue.cast(thing).stream())
                        .flatMap(entry -> library.figure(entry.asset()).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody is cast for: " + words));
    }

    Figure figure(String who, String seed) {
        String[] words = ("person/" + who).split(";", -1);
        Asset asset = Asset.of(words[0]).with("seed", seed);
        for (int i = 1; i < words.length; i++) {
            int sign = words[i].indexOf('=');
            asset = asset.with(words[i].substring(0, sign), words[i].substring(sign + 1));
        }
        return library.figure(asset).orElseThrow(() -> new IllegalStateException("the library has people"));
    }
}
