package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Claim;
import studio.direction.Receipt;
import studio.direction.casting.Palette;
import studio.direction.survey.Kinship;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.direction.survey.Standpoint;
import studio.direction.survey.Survey;
import studio.language.meaning.Relation;
import studio.math.Color;
import studio.math.Vec3;
import studio.render.Library;
import studio.scene.Scene;
import studio.scene.content.Camera;
import studio.scene.content.Prop;
import studio.scene.select.Hue;
import studio.scene.term.NodeId;

/// Measures the claims of an edit on the scene that came of it, by geometry. What cannot be measured is never called
/// held.
public final class EditReceipts {
    private static final double NEAR = 0.02;

    private final Survey before;
    private final Survey after;

    private EditReceipts(Survey before, Survey after) {
        this.before = before;
        this.after = after;
    }

    /// A receipt for every claim of a plan, in their order.
    ///
    /// @param library where the shapes of things are found
    public static List<Receipt> measure(EditPlan plan, Scene before, Scene after, Library library) {
        EditReceipts receipts = new EditReceipts(Survey.of(before, library, 0), Survey.of(after, library, 0));
        return plan.claims().stream().map(receipts::measure).toList();
    }

    private Receipt measure(Claim claim) {
        List<Piece> now =
                claim.nodes().stream().flatMap(id -> after.piece(id).stream()).toList();
        Optional<Piece> was = claim.nodes().stream().findFirst().flatMap(before::piece);
        return switch (claim.test()) {
            case "gone" -> receipt(claim, now.isEmpty(), now.isEmpty() ? "it is gone" : "it is still there");
            case "exists" -> receipt(claim, !now.isEmpty(), now.isEmpty() ? "it is not in the scene" : "it is there");
            case "added" -> added(claim, now);
            case "count" -> count(claim);
            case "unpinned" -> receipt(claim, false, "it is pinned");
            case "time" -> word(claim, after.scene().setting().timeOfDay());
            case "weather" -> word(claim, after.scene().setting().weather());
            case "length" -> number(claim, after.scene().timeline().durationSeconds(), "s");
            case "exchanged" -> exchanged(claim);
            default -> now.isEmpty() ? receipt(claim, false, "it is not in the scene") : ofPiece(claim, now, was);
        };
    }

    private Receipt ofPiece(Claim claim, List<Piece> now, Optional<Piece> was) {
        Piece piece = now.getFirst();
        return switch (claim.test()) {
            case "moved", "camera_moved" -> moved(claim, piece, was);
            case "closer", "farther" -> distance(claim, now, was);
            case "turned" -> turned(claim, piece, was);
            case "facing" -> faces(claim, now, 1);
            case "faces_away" -> faces(claim, now, -1);
            case "faces_side" -> facesSide(claim, piece);
            case "resized" -> resized(claim, piece, was);
            case "color" -> colour(claim, piece);
            case "material", "surface" ->
                receipt(claim, new Look(after).isMadeOf(piece, claim.wanted()), "shown " + shown(piece));
            case "darker", "lighter" -> shade(claim, piece, was);
            case "is_a" ->
                receipt(
                        claim,
                        Kinship.of(claim.wanted(), piece.name()) != Kinship.Degree.NONE,
                        "it is " + Telling.a(piece.name()));
            case "named" -> receipt(claim, piece.name().equals(claim.wanted()), "it is called " + piece.name());
            case "hidden" ->
                receipt(claim, !piece.node().visible(), piece.node().visible() ? "it is shown" : "it is hidden");
            case "shown" ->
                receipt(claim, piece.node().visible(), piece.node().visible() ? "it is shown" : "it is hidden");
            case "pinned", "free" -> pinned(claim, piece);
            case "grouped" ->
                receipt(
                        claim,
                        now.stream().allMatch(p -> p.node().parent().value().equals(claim.wanted())),
                        now.size() + " hang together");
            case "acts" ->
                receipt(
                        claim,
                        after.scene().timeline().tracks().stream()
                                        .anyMatch(t -> t.node().equals(piece.id()))
                                || after.scene().timeline().clips().stream()
                                        .anyMatch(c -> c.actor().equals(piece.id())),
                        "played on the time line");
            case "lens", "exposure", "aimed", "shot_size", "angle", "warmth", "strength", "lit", "unlit" ->
                new LensReceipts(before, after).measure(claim, now);
            case "on_floor" -> receipt(claim, Math.abs(piece.box().min().y()) < NEAR, foot(piece));
            case "walls" ->
                receipt(
                        claim,
                        piece.node().content() instanceof Prop(var asset, var coats)
                                && !claim.wanted().isEmpty()
                                && asset.word("wall")
                                        .filter(claim.wanted()::equals)
                                        .isPresent(),
                        "painted #" + claim.wanted());
            case "at_fixture" ->
                receipt(claim, was.map(w -> !w.box().equals(piece.box())).orElse(true), foot(piece));
            default -> claim.test().startsWith("camera:") ? camera(claim, piece) : place(claim, now);
        };
    }

    static Receipt receipt(Claim claim, boolean held, String measured) {
        return new Receipt(claim.sentence(), held, measured);
    }

    private static Receipt word(Claim claim, String found) {
        return receipt(
                claim, found.equals(claim.wanted()), found.isEmpty() ? "nothing is said of it" : "it is " + found);
    }

    private static Receipt number(Claim claim, double value, String unit) {
        double wanted = Double.parseDouble(claim.wanted());
        return receipt(claim, Math.abs(value - wanted) < 0.06, String.format(Locale.ROOT, "%.2f %s", value, unit));
    }

    private static String foot(Piece piece) {
        return String.format(
                Locale.ROOT, "it stands at %.2f m", piece.box().min().y());
    }

    private static Receipt added(Claim claim, List<Piece> now) {
        boolean all = String.valueOf(now.size()).equals(claim.wanted());
        return receipt(claim, all, now.size() + " added");
    }

    private Receipt count(Claim claim) {
        String[] wanted = claim.wanted().split(":", 2);
        long found = after.things().stream()
                .filter(p -> p.name().equals(wanted[0]) && p.node().visible())
                .count();
        return receipt(claim, String.valueOf(found).equals(wanted[1]), found + " are there");
    }

    private Receipt moved(Claim claim, Piece piece, Optional<Piece> was) {
        if (was.isEmpty()) {
            return receipt(claim, false, "it was not there before");
        }
        String[] wanted = claim.wanted().split(" ", -1);
        Vec3 off = piece.kind() == Piece.Kind.CAMERA
                ? piece.world().position().minus(was.get().world().position())
                : piece.center().minus(was.get().center());
        double along = off.dot(way(wanted[0], piece.kind() == Piece.Kind.CAMERA));
        boolean far = wanted.length < 2 || Math.abs(along - Double.parseDouble(wanted[1])) < 0.05;
        return receipt(claim, along > 0.01 && far, String.format(Locale.ROOT, "moved %.2f m %s", along, wanted[0]));
    }

    private Vec3 way(String word, boolean camera) {
        Vec3 forward = before.view().eye().rotation().rotate(Vec3.Z.negated());
        return switch (word) {
            case "left" -> before.view().right().negated();
            case "right" -> before.view().right();
            case "up" -> Vec3.Y;
            case "down" -> Vec3.Y.negated();
            case "closer" -> camera ? forward : before.view().away().negated();
            default -> camera ? forward.negated() : before.view().away();
        };
    }

    private Receipt distance(Claim claim, List<Piece> now, Optional<Piece> was) {
        Optional<Piece> other =
                claim.nodes().size() > 1 ? before.piece(claim.nodes().get(1)) : Optional.empty();
        if (was.isEmpty() || other.isEmpty() || now.size() < 2) {
            return receipt(claim, false, "one of them is not there");
        }
        double then = was.get().box().gap(other.get().box());
        double gap = now.get(0).box().gap(now.get(1).box());
        boolean held = claim.test().equals("closer") ? gap < then - 0.005 || gap < 0.12 : gap > then + 0.005;
        return receipt(claim, held, String.format(Locale.ROOT, "%.2f m apart, %.2f before", gap, then));
    }

    private static Receipt turned(Claim claim, Piece piece, Optional<Piece> was) {
        if (was.isEmpty()) {
            return receipt(claim, false, "it was not there before");
        }
        double turn = angle(was.get().front(), piece.front());
        double off = Math.abs(((turn - Double.parseDouble(claim.wanted())) % 360 + 540) % 360 - 180);
        return receipt(claim, off < 1, String.format(Locale.ROOT, "turned %.0f degrees", turn));
    }

    private static double angle(Vec3 from, Vec3 to) {
        return (StrictMath.atan2(to.x(), to.z()) - StrictMath.atan2(from.x(), from.z())) * 180 / Math.PI;
    }

    private static Receipt faces(Claim claim, List<Piece> now, int sign) {
        if (now.size() < 2) {
            return receipt(claim, false, "one of them is not there");
        }
        Vec3 target = now.get(1).kind() == Piece.Kind.CAMERA
                ? now.get(1).world().position()
                : now.get(1).center();
        Vec3 way = target.minus(now.get(0).center());
        double off = Math.abs((angle(now.get(0).front(), way.times(sign)) + 540) % 360 - 180);
        return receipt(claim, off < 12, String.format(Locale.ROOT, "%.0f degrees off", off));
    }

    private Receipt facesSide(Claim claim, Piece piece) {
        Vec3 way = claim.wanted().equals("closer")
                ? after.view().eye().position().minus(piece.center())
                : way(claim.wanted(), false);
        double off = Math.abs((angle(piece.front(), way) + 540) % 360 - 180);
        return receipt(claim, off < 12, String.format(Locale.ROOT, "%.0f degrees off", off));
    }

    private static Receipt resized(Claim claim, Piece piece, Optional<Piece> was) {
        if (was.isEmpty()) {
            return receipt(claim, false, "it was not there before");
        }
        String[] wanted = claim.wanted().split(" ", -1);
        var axis = studio.language.edit.Resizing.Axis.valueOf(wanted[0].toUpperCase(Locale.ROOT));
        double factor = Sizing.extent(piece, axis) / Math.max(1e-6, Sizing.extent(was.get(), axis));
        boolean held = Math.abs(factor - Double.parseDouble(wanted[1])) < 0.02 * Math.max(1, factor);
        return receipt(
                claim, held, String.format(Locale.ROOT, "%.2f times as large, %.2f m tall", factor, piece.height()));
    }

    private Receipt colour(Claim claim, Piece piece) {
        Optional<Color> shown = new Look(after).color(piece);
        Optional<Color> wanted = Palette.paint(claim.wanted());
        boolean clothed = piece.kind() == Piece.Kind.PERSON && piece.node().has(claim.wanted());
        boolean held = shown.isPresent() && wanted.isPresent() && Hue.of(shown.get()) == Hue.of(wanted.get());
        return receipt(claim, held || clothed, clothed ? "wears " + claim.wanted() : "shown " + shown(piece));
    }

    private String shown(Piece piece) {
        return new Look(after).color(piece).map(Color::toHex).orElse("as made");
    }

    private Receipt shade(Claim claim, Piece piece, Optional<Piece> was) {
        double now = new Look(after).color(piece).map(Color::luminance).orElse(0.0);
        double then = was.flatMap(w -> new Look(before).color(w))
                .map(Color::luminance)
                .orElse(now);
        boolean held = claim.test().equals("darker") ? now < then : now > then;
        return receipt(claim, held, String.format(Locale.ROOT, "luminance %.3f, %.3f before", now, then));
    }

    private Receipt pinned(Claim claim, Piece piece) {
        boolean pinned =
                after.scene().pins().list().stream().anyMatch(p -> p.node().equals(piece.id()));
        return receipt(claim, pinned == claim.test().equals("pinned"), pinned ? "it is pinned" : "it is free");
    }

    private Receipt exchanged(Claim claim) {
        List<Vec3> places = new ArrayList<>();
        for (NodeId id : claim.nodes()) {
            before.piece(id).map(p -> p.world().position()).ifPresent(places::add);
            after.piece(id).map(p -> p.world().position()).ifPresent(places::add);
        }
        if (places.size() < 4) {
            return receipt(claim, false, "one of them is not there");
        }
        double off = Math.max(level(places.get(0), places.get(3)), level(places.get(2), places.get(1)));
        return receipt(claim, off < 0.6, String.format(Locale.ROOT, "%.2f m off the other's place", off));
    }

    private static double level(Vec3 a, Vec3 b) {
        return new Vec3(a.x() - b.x(), 0, a.z() - b.z()).length();
    }

    private Receipt camera(Claim claim, Piece camera) {
        boolean tracks = after.scene().timeline().tracks().stream()
                .anyMatch(t -> t.node().equals(camera.id()));
        boolean still = claim.test().equals("camera:static") || claim.test().equals("camera:steady");
        return camera.node().content() instanceof Camera
                ? receipt(claim, still != tracks, tracks ? "the camera is keyed" : "the camera rests")
                : receipt(claim, false, "it is no camera");
    }

    private Receipt place(Claim claim, List<Piece> now) {
        if (claim.test().startsWith("side:")) {
            double across = after.view().across(now.getFirst().center());
            boolean held = switch (claim.test()) {
                case "side:left_of" -> across < 0;
                case "side:right_of" -> across > 0;
                case "side:inside" -> Math.abs(across) < 0.5;
                default -> after.view().depth(now.getFirst().center()) > 0;
            };
            return receipt(claim, held, String.format(Locale.ROOT, "at %.2f of the half width", across));
        }
        Optional<Relation.Kind> kind = List.of(Relation.Kind.values()).stream()
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(claim.test()))
                .findFirst();
        if (kind.isEmpty() || now.size() < 2) {
            return receipt(claim, false, "it cannot be measured");
        }
        Piece piece = now.getFirst();
        List<Piece> objects = now.subList(1, now.size());
        boolean carried = after.support(piece)
                .filter(s -> s.id().equals(objects.getFirst().id()))
                .isPresent();
        boolean held = kind.get() == Relation.Kind.ON && carried
                || kind.get() == Relation.Kind.WITH
                || new Standpoint(after.view()).holds(kind.get(), piece.box(), objects, false);
        double gap = piece.box().gap(objects.getFirst().box());
        boolean far = claim.wanted().isEmpty() || Math.abs(gap - Double.parseDouble(claim.wanted())) < 0.15;
        return receipt(claim, held && far, String.format(Locale.ROOT, "%.2f m apart", gap));
    }
}
