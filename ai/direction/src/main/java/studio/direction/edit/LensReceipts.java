package studio.direction.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Claim;
import studio.direction.Receipt;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.math.Color;
import studio.math.Vec3;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;

/// Measures claims about cameras and lights.
final class LensReceipts {
    private final Survey before;
    private final Survey after;

    LensReceipts(Survey before, Survey after) {
        this.before = before;
        this.after = after;
    }

    Receipt measure(Claim claim, List<Piece> now) {
        Piece piece = now.getFirst();
        Optional<Piece> was = before.piece(piece.id());
        return switch (claim.test()) {
            case "lens" -> lens(claim, piece);
            case "exposure" -> exposure(claim, piece, was);
            case "aimed" -> aimed(claim, now);
            case "shot_size", "angle" ->
                EditReceipts.receipt(
                        claim,
                        piece.node().tags().stream()
                                .anyMatch(t -> t.endsWith(":" + claim.wanted().replace(' ', '_'))),
                        distance(now));
            case "warmth" -> warmth(claim, now);
            case "strength" -> strength(claim, piece, was);
            default ->
                EditReceipts.receipt(
                        claim,
                        was.map(w -> !w.node().content().equals(piece.node().content()))
                                        .orElse(true)
                                || lit(piece, claim),
                        "changed");
        };
    }

    /// A lamp without a bulb of its own is on when a light hangs in it.
    private boolean lit(Piece lamp, Claim claim) {
        boolean shines = after.pieces().stream()
                .anyMatch(p -> p.kind() == Piece.Kind.LIGHT
                        && p.node().visible()
                        && p.node().parent().equals(lamp.id()));
        return claim.test().equals("lit")
                == (shines || lamp.kind() == Piece.Kind.LIGHT && lamp.node().visible());
    }

    private static Receipt lens(Claim claim, Piece camera) {
        double millimetres =
                camera.node().content() instanceof Camera c ? c.lens().focalLength() : 0;
        boolean held = Math.abs(millimetres - Double.parseDouble(claim.wanted())) < 0.5;
        return EditReceipts.receipt(claim, held, String.format(Locale.ROOT, "%.0f mm", millimetres));
    }

    private static Receipt exposure(Claim claim, Piece camera, Optional<Piece> was) {
        double now = camera.node().content() instanceof Camera c ? c.exposure() : 0;
        double then = was.map(w -> w.node().content() instanceof Camera c ? c.exposure() : 0.0)
                .orElse(now);
        boolean held = Math.abs(now - then - Double.parseDouble(claim.wanted())) < 0.01;
        return EditReceipts.receipt(claim, held, String.format(Locale.ROOT, "%+.1f stops", now - then));
    }

    private static Receipt aimed(Claim claim, List<Piece> now) {
        if (now.size() < 2) {
            return EditReceipts.receipt(claim, false, "it is not there");
        }
        Vec3 forward = now.get(0).world().rotation().rotate(Vec3.Z.negated());
        Vec3 way = now.get(1).center().minus(now.get(0).world().position()).normalized();
        double off = StrictMath.acos(Math.clamp(forward.dot(way), -1.0, 1.0)) * 180 / Math.PI;
        return EditReceipts.receipt(claim, off < 3, String.format(Locale.ROOT, "%.1f degrees off", off));
    }

    private static String distance(List<Piece> now) {
        return now.size() < 2
                ? "composed so"
                : String.format(
                        Locale.ROOT,
                        "%.1f m away",
                        now.get(0).world().position().distance(now.get(1).center()));
    }

    private Receipt warmth(Claim claim, List<Piece> now) {
        double sum = 0;
        for (Piece piece : now) {
            double then = before.piece(piece.id())
                    .map(p -> warmth(p.node().content()))
                    .orElse(0.0);
            sum += warmth(piece.node().content()) - then;
        }
        boolean held = claim.wanted().equals("1") ? sum > 0 : sum < 0;
        return EditReceipts.receipt(claim, held, String.format(Locale.ROOT, "red over blue by %+.2f", sum));
    }

    private static double warmth(Content content) {
        Color c = color(content);
        return StrictMath.log((c.red() + 1e-9) / (c.blue() + 1e-9));
    }

    private static Receipt strength(Claim claim, Piece light, Optional<Piece> was) {
        double now = color(light.node().content()).luminance();
        double then = was.map(w -> color(w.node().content()).luminance()).orElse(now);
        double factor = then > 0 ? now / then : 1;
        boolean held = Math.abs(factor - Double.parseDouble(claim.wanted())) < 0.05;
        return EditReceipts.receipt(claim, held, String.format(Locale.ROOT, "%.2f times as strong", factor));
    }

    private static Color color(Content content) {
        return switch (content) {
            case Light.Sun s -> s.irradiance();
            case Light.Point p -> p.intensity();
            case Light.Spot s -> s.intensity();
            case Light.Area a -> a.radiance();
            case Light.Environment(studio.scene.content.Sky.Gradient g) -> g.horizon();
            case Light.Environment(studio.scene.content.Sky.Physical p) -> Color.WHITE;
            case Prop prop -> Color.BLACK;
            case Actor actor -> Color.BLACK;
            case Camera camera -> Color.BLACK;
            case Group group -> Color.BLACK;
            case Text text -> text.color();
        };
    }
}
