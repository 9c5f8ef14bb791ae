package studio.direction.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.direction.casting.Palette;
import studio.direction.survey.Kinship;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.language.edit.Likeness;
import studio.language.edit.Reference;
import studio.language.edit.Where;
import studio.language.meaning.Attribute;
import studio.language.meaning.Relation;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Prop;

/// Which things fit a description: by noun, looks, place and order.
final class Matching {
    private static final int MENDED = 4;

    private final Draft draft;
    private final Finder finder;
    private final Survey survey;
    private final Look look;
    private final Map<String, Kinship.Degree> kin = new HashMap<>();

    Matching(Draft draft, Finder finder) {
        this.draft = draft;
        this.finder = finder;
        this.survey = draft.survey();
        this.look = draft.look();
    }

    /// Everything that fits, in the order of the scene.
    ///
    /// @param mends whether a misspelt noun is taken for the nearest name in the scene
    List<Piece> fitting(Reference.Described d, boolean mends) {
        List<Piece> named = everything(d) ? asked() : named(d.noun(), mends);
        List<Piece> looking = named.stream().filter(p -> looks(p, d, named)).toList();
        List<Piece> placed = looking.stream()
                .filter(p -> d.where().stream().allMatch(w -> stands(p, w)))
                .toList();
        List<Piece> visible = placed.stream().filter(p -> p.node().visible()).toList();
        boolean hidden = d.attributes().stream()
                .anyMatch(a -> a.word().equals("hidden") || a.word().equals("invisible"));
        List<Piece> chosen = visible.isEmpty() || hidden ? placed : visible;
        return d.rank().map(r -> ranked(chosen, r, d.plural())).orElse(chosen);
    }

    /// "everything" leaves the dressing of the place where it is, unless there is nothing else.
    private static boolean everything(Reference.Described d) {
        return d.noun().isEmpty()
                && d.attributes().isEmpty()
                && d.where().isEmpty()
                && d.rank().isEmpty();
    }

    private List<Piece> asked() {
        List<Piece> asked =
                survey.things().stream().filter(p -> !p.node().has("dressing")).toList();
        return asked.isEmpty() ? survey.things() : asked;
    }

    /// What there is instead, in sentences.
    List<String> instead(Reference.Described d) {
        List<Piece> named = named(d.noun(), false);
        List<Piece> there = named.isEmpty()
                ? survey.things().stream()
                        .filter(p -> !p.node().has("dressing"))
                        .limit(8)
                        .toList()
                : named;
        String what = d.noun().isEmpty() ? "such thing" : d.noun();
        String none = named.isEmpty() ? "There is no " + what + " in the scene." : "No " + what + " fits that.";
        return there.isEmpty() ? List.of(none) : List.of(none + " " + Telling.there(there) + ".");
    }

    private List<Piece> named(String noun, boolean mends) {
        if (noun.isEmpty()) {
            return survey.things();
        }

        Optional<Piece> fixture = Fixtures.of(noun, survey);
        List<Piece> all = survey.pieces().stream().filter(Matching::isNameable).toList();
        Kinship.Degree best = all.stream()
                .map(p -> degree(noun, p))
                .max(Comparator.naturalOrder())
                .orElse(Kinship.Degree.NONE);
        if (best == Kinship.Degree.NONE) {
            return fixture.isPresent() ? List.of(fixture.get()) : mends ? mended(noun, all) : List.of();
        }
        return all.stream().filter(p -> degree(noun, p).compareTo(best) >= 0).toList();
    }

    private static boolean isNameable(Piece piece) {
        return switch (piece.kind()) {
            case THING, PERSON, GROUP, LIGHT, CAMERA -> true;
            case SET -> false;
        };
    }

    private Kinship.Degree degree(String noun, Piece piece) {
        Kinship.Degree own = kin.computeIfAbsent(noun + "\n" + piece.name(), k -> Kinship.of(noun, piece.name()));
        if (own == Kinship.Degree.NONE && isOfKind(noun, piece)) {
            return Kinship.Degree.KIND;
        }
        boolean called = piece.node().tags().stream().anyMatch(t -> t.equals("noun:" + noun));
        boolean light = piece.kind() == Piece.Kind.LIGHT && (noun.equals("light"));
        return called ? Kinship.Degree.SAME : light ? Kinship.Degree.KIND : own;
    }

    /// Words for what is alive, which the scene knows better than any list.
    private static boolean isOfKind(String noun, Piece piece) {
        return switch (noun) {
            case "person", "human", "someone", "somebody", "people", "character", "actor" ->
                piece.kind() == Piece.Kind.PERSON;
            case "man", "woman", "boy", "girl", "child" ->
                piece.kind() == Piece.Kind.PERSON && piece.name().equals("person");
            case "animal", "pet", "creature" -> isAnimal(piece);
            case "prop" -> piece.kind() == Piece.Kind.THING;
            default -> false;
        };
    }

    static boolean isAnimal(Piece piece) {
        return piece.node().has("animal")
                || piece.node().content() instanceof Prop(var asset, var coats)
                        && asset.path().startsWith("animal");
    }

    /// The nearest name to a misspelt noun.
    private List<Piece> mended(String noun, List<Piece> all) {
        if (noun.length() < MENDED) {
            return List.of();
        }
        int allowed = noun.length() > 5 ? 2 : 1;
        Optional<String> nearest = all.stream()
                .map(Piece::name)
                .distinct()
                .filter(n -> n.length() >= MENDED - 1
                        && Likeness.distance(noun, n.toLowerCase(java.util.Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt(n -> Likeness.distance(noun, n)));
        nearest.ifPresent(n -> draft.note("“" + noun + "” was taken for “" + n + "”."));
        return nearest.map(n -> all.stream().filter(p -> p.name().equals(n)).toList())
                .orElse(List.of());
    }

    private boolean looks(Piece piece, Reference.Described d, List<Piece> among) {
        return d.attributes().stream().allMatch(a -> looks(piece, a, among));
    }

    private boolean looks(Piece piece, Attribute attribute, List<Piece> among) {
        String word = attribute.word();
        Node node = piece.node();
        return switch (attribute.kind()) {
            case COLOUR -> Palette.paint(word).isPresent() ? look.isColoured(piece, word) : node.has(word);
            case MATERIAL -> look.isMadeOf(piece, word) || look.isColoured(piece, word);
            case SIZE -> node.has(word) || isOfSize(piece, word, among);
            case PATTERN, SURFACE, SHAPE, AGE, BUILD, CLOTHES -> node.has(word);
            case OTHER -> state(piece, word);
        };
    }

    private boolean state(Piece piece, String word) {
        return switch (word) {
            case "pinned", "locked" ->
                draft.scene().pins().list().stream().anyMatch(p -> p.node().equals(piece.id()));
            case "unpinned" ->
                draft.scene().pins().list().stream().noneMatch(p -> p.node().equals(piece.id()));
            case "hidden", "invisible" -> !piece.node().visible();
            case "visible" -> piece.node().visible();
            case "selected", "highlighted" -> draft.context.selected().contains(piece.id());
            case "new", "added", "copied" ->
                draft.context.mentioned().contains(piece.id()) || piece.node().has(word);
            case "same" -> true;
            default -> piece.node().has(word);
        };
    }

    /// "the big box" of several is one larger than their mean, or the largest.
    private static boolean isOfSize(Piece piece, String word, List<Piece> among) {
        boolean big = switch (word) {
            case "big", "large", "huge", "tall", "long", "wide", "giant", "bigger", "larger", "taller", "high" -> true;
            default -> false;
        };
        boolean upright =
                word.equals("tall") || word.equals("short") || word.equals("taller") || word.equals("shorter");
        double own = upright ? piece.height() : piece.size().length();
        double mean = among.stream()
                .mapToDouble(p -> upright ? p.height() : p.size().length())
                .average()
                .orElse(own);
        return among.size() > 1 && (big ? own > mean * 1.04 : own < mean * 0.96);
    }

    /// Whether a thing stands where the words say.
    boolean stands(Piece piece, Where where) {
        if (where.isOfThePicture()) {
            return isAtSide(piece, where.kind());
        }
        List<Piece> objects = new ArrayList<>();
        for (Reference object : where.objects()) {
            switch (finder.find(object)) {
                case Pointed.These(List<Piece> pieces) -> objects.addAll(pieces);
                case Pointed.Lost _ -> {
                    return false;
                }
            }
        }
        if (objects.stream().anyMatch(o -> o.id().equals(piece.id()))) {
            return false;
        }
        if (where.kind() == Relation.Kind.BETWEEN) {
            return draft.standpoint().holds(where.kind(), piece.box(), objects, where.own());
        }
        return objects.stream().anyMatch(o -> stands(piece, where, o));
    }

    private boolean stands(Piece piece, Where where, Piece object) {
        boolean carried =
                survey.support(piece).filter(s -> s.id().equals(object.id())).isPresent();
        return switch (where.kind()) {
            case ON ->
                carried || Fixtures.isGround(object) && survey.support(piece).isEmpty();
            case WITH ->
                carried
                        || survey.support(object)
                                .filter(s -> s.id().equals(piece.id()))
                                .isPresent();
            case INSIDE ->
                Fixtures.isRoom(object) || draft.standpoint().holds(where.kind(), piece.box(), List.of(object), false);
            case NEAR, NEXT_TO, AROUND -> !carried && near(piece, where, object);
            case FACING -> isFacing(piece, object);
            case BEHIND, IN_FRONT_OF -> either(piece, where, object);
            case LEFT_OF, RIGHT_OF -> isAside(piece, where, object);
            case UNDER, ABOVE, BELOW, BETWEEN, HIDDEN_BY ->
                draft.standpoint().holds(where.kind(), piece.box(), List.of(object), where.own());
        };
    }

    private boolean near(Piece piece, Where where, Piece object) {
        double reach =
                Math.max(1, 0.5 * Math.max(piece.size().length(), object.size().length()));
        boolean fixture = object.kind() == Piece.Kind.GROUP || Fixtures.isFixture(object);
        double limit = fixture ? 2 : where.kind() == Relation.Kind.NEAR ? 1.4 * reach : 0.9 * reach;
        boolean closest = fixture
                && survey.things().stream()
                        .filter(p -> p.name().equals(piece.name()) && p.node().visible())
                        .min(Comparator.comparingDouble(p -> p.box().gap(object.box())))
                        .filter(p -> p.id().equals(piece.id()))
                        .isPresent();
        return piece.box().gap(object.box()) <= limit || closest;
    }

    /// Behind a thing by its own front, or as the picture shows it.
    private boolean either(Piece piece, Where where, Piece object) {
        boolean own = draft.standpoint().holds(where.kind(), piece.box(), List.of(object), where.own());
        double deeper = survey.view().behind(piece.center(), object.center());
        double aside = Math.abs(survey.view().rightOf(piece.center(), object.center()));
        boolean column = aside < (piece.size().x() + object.size().x()) / 2 + 0.2;
        boolean shown = where.kind() == Relation.Kind.BEHIND ? deeper > 0.1 : deeper < -0.1;
        return own
                || column
                        && shown
                        && Math.abs(deeper) < 5
                        && survey.support(piece)
                                .filter(s -> s.id().equals(object.id()))
                                .isEmpty();
    }

    /// Left and right are the picture's, however deep things stand, unless the words take the object's own side.
    private boolean isAside(Piece piece, Where where, Piece object) {
        if (where.own()) {
            return draft.standpoint().holds(where.kind(), piece.box(), List.of(object), true);
        }
        double across = survey.view().across(piece.center()) - survey.view().across(object.center());
        return where.kind() == Relation.Kind.LEFT_OF ? across < -0.04 : across > 0.04;
    }

    private static boolean isFacing(Piece piece, Piece object) {
        Vec3 way = object.center().minus(piece.center());
        return piece.front().dot(new Vec3(way.x(), 0, way.z()).normalized()) > 0.85;
    }

    private boolean isAtSide(Piece piece, Relation.Kind side) {
        double across = survey.view().across(piece.center());
        return switch (side) {
            case LEFT_OF -> across < -0.05;
            case RIGHT_OF -> across > 0.05;
            case IN_FRONT_OF -> depthShare(piece) < 0.5;
            case BEHIND -> depthShare(piece) > 0.5;
            case INSIDE -> Math.abs(across) < 0.4;
            case ON, UNDER, ABOVE, BELOW, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, HIDDEN_BY, WITH -> false;
        };
    }

    /// Where a thing stands between the nearest and the farthest, 0–1.
    private double depthShare(Piece piece) {
        double near = Double.POSITIVE_INFINITY;
        double far = Double.NEGATIVE_INFINITY;
        for (Piece each : survey.things()) {
            double depth = survey.view().depth(each.center());
            near = Math.min(near, depth);
            far = Math.max(far, depth);
        }
        return far - near < 1e-6 ? 0.5 : (survey.view().depth(piece.center()) - near) / (far - near);
    }

    private List<Piece> ranked(List<Piece> pieces, Reference.Rank rank, boolean plural) {
        List<Piece> order = new ArrayList<>(pieces);
        switch (rank.order()) {
            case LEFTMOST ->
                order.sort(Comparator.comparingDouble(p -> survey.view().across(p.center())));
            case RIGHTMOST ->
                order.sort(Comparator.comparingDouble(p -> -survey.view().across(p.center())));
            case NEAREST ->
                order.sort(Comparator.comparingDouble(p -> survey.view().depth(p.center())));
            case FARTHEST ->
                order.sort(Comparator.comparingDouble(p -> -survey.view().depth(p.center())));
            case HIGHEST ->
                order.sort(Comparator.comparingDouble(p -> -p.box().max().y()));
            case LOWEST ->
                order.sort(Comparator.comparingDouble(p -> p.box().max().y()));
            case BIGGEST -> order.sort(Comparator.comparingDouble(p -> -p.size().length()));
            case SMALLEST -> order.sort(Comparator.comparingDouble(p -> p.size().length()));
            case TALLEST -> order.sort(Comparator.comparingDouble(p -> -p.height()));
            case SHORTEST -> order.sort(Comparator.comparingDouble(Piece::height));
            case FIRST -> {}
            case LAST -> java.util.Collections.reverse(order);
            case MIDDLE -> {
                order.sort(Comparator.comparingDouble(p -> survey.view().across(p.center())));
                return order.isEmpty() ? order : List.of(order.get((order.size() - 1) / 2));
            }
        }
        if (plural && rank.nth() == 1) {
            return order.subList(0, Math.min(1, order.size()));
        }
        return order.size() < rank.nth() ? List.of() : List.of(order.get(rank.nth() - 1));
    }
}
