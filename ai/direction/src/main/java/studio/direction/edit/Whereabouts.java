package studio.direction.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;

/// Says where a thing is: on what, by what, and where in the picture.
final class Whereabouts {
    private static final double CLOSE = 2.5;

    private final Survey survey;

    Whereabouts(Draft draft) {
        this.survey = draft.survey();
    }

    String of(Piece piece) {
        String name = Telling.capital(Telling.the(piece.name()));
        Optional<Piece> host = survey.support(piece);
        String on = host.map(h -> " is on " + Telling.the(h.name())).orElse(" is");
        Optional<String> by = host.isPresent() ? Optional.empty() : neighbour(piece);
        String hidden = piece.node().visible() ? "" : " It is hidden.";
        return name + on + by.map(b -> " " + b).orElse("") + picture(piece, by.isPresent() || host.isPresent()) + "."
                + hidden;
    }

    private Optional<String> neighbour(Piece piece) {
        List<Piece> others = survey.things().stream()
                .filter(p -> p.isSolid() && p.node().visible() && !p.id().equals(piece.id()))
                .filter(p ->
                        survey.support(p).filter(s -> s.id().equals(piece.id())).isEmpty())
                .toList();
        return others.stream()
                .min(Comparator.comparingDouble(
                        p -> p.box().gap(piece.box()) + (p.node().has("dressing") ? 1 : 0)))
                .filter(p -> p.box().gap(piece.box()) < CLOSE)
                .map(p -> side(piece, p) + " " + Telling.the(p.name()));
    }

    private String side(Piece piece, Piece other) {
        double right = survey.view().rightOf(piece.center(), other.center());
        double deep = survey.view().behind(piece.center(), other.center());
        if (Math.abs(right) >= Math.abs(deep)) {
            return right < 0 ? "to the left of" : "to the right of";
        }
        return deep < 0 ? "in front of" : "behind";
    }

    private String picture(Piece piece, boolean more) {
        double across = survey.view().across(piece.center());
        boolean inside = survey.view().holds(piece.center());
        String side = across < -0.25
                ? "on the left of the picture"
                : across > 0.25 ? "on the right of the picture" : "in the middle of the picture";
        String where = inside ? side : "outside the picture";
        return (more ? ", " : " ") + where;
    }
}
