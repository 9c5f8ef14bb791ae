package studio.cli;

import java.util.ArrayList;
import java.util.List;
import studio.assets.motion.Repertoire;
import studio.cli.GalleryRow.Posing;
import studio.geometry.Figure;
import studio.render.Library;
import studio.scene.term.Asset;

/// What the contact sheets show.
final class GalleryRows {
    private static final int INSTANTS = 5;

    /// Twenty casts, five a row.
    private static final List<String> CAST = List.of(
            "woman",
            "man",
            "girl",
            "boy",
            "old-woman",
            "old-man",
            "woman;build=slim;height=tall",
            "man;build=heavy",
            "woman;hair=blonde;hairstyle=ponytail",
            "man;outfit=black suit;height=tall",
            "woman;outfit=red dress;origin=african",
            "man;origin=asian;top=green",
            "boy;top=red",
            "girl;top=yellow;hairstyle=braid",
            "man;origin=african;build=athletic",
            "woman;origin=asian",
            "woman;build=heavy;age=50",
            "man;age=60;hair=white",
            "woman;outfit=elegant;hair=ginger",
            "man;outfit=blue work clothes");

    private final Library library;

    GalleryRows(Library library) {
        this.library = library;
    }

    List<GalleryRow> people() {
        List<GalleryRow> rows = new ArrayList<>();
        for (int i = 0; i < CAST.size(); i += INSTANTS) {
            List<String> five = CAST.subList(i, Math.min(CAST.size(), i + INSTANTS));
            List<Posing> standing = five.stream()
                    .map(who -> new Posing(figure(who, "7"), "idle", 0.5))
                    .toList();
            rows.add(new GalleryRow(String.join(" - ", five).replaceAll("[a-z]+=", ""), standing));
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
