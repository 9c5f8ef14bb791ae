package studio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.cli.GalleryRow.Posing;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Viseme;

/// The contact sheets of faces: each feeling and some mixtures, and each shape of the mouth in speech, on three people
/// of different age, sex and origin.
final class GalleryFaces {
    private static final List<String> PEOPLE =
            List.of("woman;origin=asian", "man;origin=african;whiskers=none", "old-man;origin=caucasian;whiskers=none");

    private final List<studio.geometry.Figure> figures;

    GalleryFaces(GalleryRows rows) {
        this.figures = PEOPLE.stream().map(who -> rows.figure(who, "7")).toList();
    }

    List<GalleryRow> feelings() {
        List<GalleryRow> rows = new ArrayList<>();
        rows.add(row("calm", Face.CALM));
        for (Feeling feeling : Feeling.values()) {
            rows.add(row(word(feeling), Face.of(feeling, 1)));
        }
        rows.add(row("a little happy", Face.of(Feeling.HAPPY, 0.5)));
        rows.add(row("happy + surprised", Face.of(Feeling.HAPPY, 0.9).with(Feeling.SURPRISED, 0.8)));
        rows.add(row("sad + angry", Face.of(Feeling.SAD, 0.8).with(Feeling.ANGRY, 0.8)));
        rows.add(row("afraid + surprised", Face.of(Feeling.AFRAID, 0.9).with(Feeling.SURPRISED, 0.9)));
        rows.add(row("everything at once", everything()));
        rows.add(row("winking", Face.of(Feeling.HAPPY, 0.6).closing(new Face.Lids(1, 0))));
        rows.add(row("eyes closed", Face.CALM.closing(new Face.Lids(1, 1))));
        rows.add(row("eyes half closed", Face.CALM.closing(new Face.Lids(0.5, 0.5))));
        return rows;
    }

    private static Face everything() {
        Face all = Face.CALM;
        for (Feeling feeling : Feeling.values()) {
            all = all.with(feeling, 1);
        }
        return all;
    }

    List<GalleryRow> visemes() {
        List<GalleryRow> rows = new ArrayList<>();
        for (Viseme viseme : Viseme.values()) {
            rows.add(row(word(viseme), Face.CALM.saying(Map.of(viseme, 1.0))));
        }
        rows.add(row("happy, open", Face.of(Feeling.HAPPY, 1).saying(Map.of(Viseme.OPEN, 1.0))));
        rows.add(row("sad, spread", Face.of(Feeling.SAD, 1).saying(Map.of(Viseme.SPREAD, 1.0))));
        rows.add(row("angry, teeth", Face.of(Feeling.ANGRY, 1).saying(Map.of(Viseme.TEETH, 1.0))));
        rows.add(row("surprised, pursed", Face.of(Feeling.SURPRISED, 1).saying(Map.of(Viseme.PURSED, 1.0))));
        return rows;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private GalleryRow row(String label, Face face) {
        List<Posing> all = figures.stream()
                .map(figure -> new Posing(figure, Acting.of("idle", 0.5).with(face)))
                .toList();
        return new GalleryRow(label, all);
    }
}
