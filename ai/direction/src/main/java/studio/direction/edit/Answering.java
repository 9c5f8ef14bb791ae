package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.survey.Piece;
import studio.language.edit.Inquiry;
import studio.language.edit.Reference;
import studio.language.edit.Resizing;
import studio.language.edit.Where;
import studio.language.meaning.Attribute;
import studio.language.meaning.Relation;
import studio.scene.Pins;
import studio.scene.term.NodeId;

/// Answers questions about a scene in sentences.
final class Answering {
    /// What is flatter lies on the floor like a rug, and is next to nothing.
    private static final double FLAT = 0.03;

    private final Draft draft;
    private final Finder finder;

    Answering(Draft draft) {
        this.draft = draft;
        this.finder = new Finder(draft);
    }

    EditReply answer(Inquiry inquiry) {
        return switch (inquiry) {
            case Inquiry.HowMany(Reference what) -> howMany(what);
            case Inquiry.IsThere(Reference what) -> isThere(what);
            case Inquiry.WhatIs(Where where, boolean people) -> whatIs(where, people);
            case Inquiry.WhereIs(Reference what) -> about(what, this::whereIs);
            case Inquiry.WhichColour(Reference what) -> about(what, this::colour);
            case Inquiry.WhichMaterial(Reference what) -> about(what, this::material);
            case Inquiry.HowLarge(Reference what, Resizing.Axis axis) -> about(what, p -> howLarge(p, axis));
            case Inquiry.HowFar(Reference from, Reference to) -> both(from, to, this::howFar);
            case Inquiry.Which(Reference what) -> which(what);
            case Inquiry.StandsSo(Reference what, Where where) -> about(what, p -> standsSo(p, where));
            case Inquiry.LooksSo(Reference what, List<Attribute> look) -> about(what, p -> looksSo(p, look));
            case Inquiry.Compares c -> both(c.what(), c.other(), (a, b) -> compares(a, b, c));
            case Inquiry.Who() -> who();
            case Inquiry.Everything() -> everything();
            case Inquiry.Pinned(Optional<Reference> what) ->
                what.map(w -> about(w, this::pinned)).orElseGet(this::allPinned);
            case Inquiry.Seen(Reference what) -> about(what, this::seen);
            case Inquiry.Doing(Reference what) -> about(what, new FilmAnswers(draft)::doing);
            case Inquiry.Named(Reference what) -> about(what, this::named);
            case Inquiry.About(Inquiry.Matter matter) -> answered(new FilmAnswers(draft).about(matter), List.of());
        };
    }

    /// Says something of a thing.
    private interface Saying {
        String of(Piece piece);
    }

    /// Says something of two things.
    private interface Comparing {
        String of(Piece one, Piece other);
    }

    private EditReply about(Reference what, Saying saying) {
        return switch (finder.find(what)) {
            case Pointed.Lost(EditReply reply) -> lost(reply);
            case Pointed.These(List<Piece> pieces) -> {
                List<String> sentences =
                        pieces.stream().limit(6).map(saying::of).toList();
                yield answered(String.join(" ", sentences), pieces);
            }
        };
    }

    private EditReply both(Reference one, Reference other, Comparing comparing) {
        return switch (finder.find(one)) {
            case Pointed.Lost(EditReply reply) -> lost(reply);
            case Pointed.These(List<Piece> a) ->
                switch (finder.find(other)) {
                    case Pointed.Lost(EditReply reply) -> lost(reply);
                    case Pointed.These(List<Piece> b) ->
                        answered(comparing.of(a.getFirst(), b.getFirst()), List.of(a.getFirst(), b.getFirst()));
                };
        };
    }

    /// To a question about what is not there the answer is that it is not there.
    private static EditReply lost(EditReply reply) {
        return reply instanceof EditReply.NotUnderstood(String span, List<String> instead) && !instead.isEmpty()
                ? new EditReply.Answered(instead.getFirst(), List.of())
                : reply;
    }

    private static EditReply answered(String sentence, List<Piece> about) {
        return new EditReply.Answered(
                sentence,
                about.stream()
                        .filter(p -> !Fixtures.isFixture(p))
                        .map(Piece::id)
                        .toList());
    }

    private EditReply howMany(Reference what) {
        List<Piece> found = shown(finder.all(what));
        String noun = what instanceof Reference.Described d && !d.noun().isEmpty() ? d.noun() : "thing";
        String many = found.isEmpty()
                ? "There are no " + Telling.plural(noun) + "."
                : found.size() == 1
                        ? "There is 1 " + noun + "."
                        : "There are " + found.size() + " " + Telling.plural(noun) + ".";
        boolean mixed = found.stream().map(Piece::name).distinct().count() > 1;
        return answered(mixed ? many + " " + Telling.capital(Telling.list(found)) + "." : many, found);
    }

    private static List<Piece> shown(List<Piece> pieces) {
        return pieces.stream().filter(p -> p.node().visible()).toList();
    }

    private EditReply isThere(Reference what) {
        List<Piece> found = finder.all(what);
        if (found.isEmpty()) {
            String noun = what instanceof Reference.Described d && !d.noun().isEmpty()
                    ? Telling.a(d.noun())
                    : "nothing like that";
            List<Piece> things = shown(draft.survey().things().stream()
                    .filter(p -> !p.node().has("dressing"))
                    .toList());
            return answered(
                    "No, there is no " + noun.replaceFirst("^an? ", "") + "."
                            + (things.isEmpty() ? "" : " " + Telling.there(things) + "."),
                    List.of());
        }
        boolean hidden = found.stream().noneMatch(p -> p.node().visible());
        return answered(
                "Yes, there " + (found.size() == 1 ? "is " : "are ") + Telling.list(found) + (hidden ? ", hidden" : "")
                        + ".",
                found);
    }

    private EditReply whatIs(Where where, boolean people) {
        List<Piece> fitting = shown(draft.survey().things()).stream()
                .filter(p -> p.height() > FLAT || where.kind() == Relation.Kind.ON)
                .filter(p -> !people || p.kind() == Piece.Kind.PERSON || Matching.isAnimal(p))
                .filter(p -> new Matching(draft, finder).stands(p, where))
                .toList();
        for (Reference object : where.objects()) {
            if (finder.find(object) instanceof Pointed.Lost(EditReply reply)) {
                return lost(reply);
            }
        }
        boolean resting = switch (where.kind()) {
            case ON, INSIDE, UNDER, BELOW, ABOVE, WITH -> true;
            case LEFT_OF, RIGHT_OF, IN_FRONT_OF, BEHIND, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, HIDDEN_BY -> false;
        };
        List<Piece> asked =
                fitting.stream().filter(p -> !p.node().has("dressing")).toList();
        List<Piece> found = resting || asked.isEmpty() ? fitting : asked;
        String place = Claiming.words(where.kind()) + " "
                + (where.isOfThePicture() ? "that side of the picture" : Telling.the(objects(where)));
        if (found.isEmpty()) {
            return answered((people ? "Nobody" : "Nothing") + " is " + place + ".", List.of());
        }
        boolean one = found.size() == 1;
        return answered(Telling.capital(Telling.list(found)) + (one ? " is " : " are ") + place + ".", found);
    }

    private List<Piece> objects(Where where) {
        List<Piece> all = new ArrayList<>();
        for (Reference object : where.objects()) {
            if (finder.find(object) instanceof Pointed.These(List<Piece> pieces)) {
                all.addAll(pieces);
            }
        }
        return all;
    }

    private String whereIs(Piece piece) {
        return new Whereabouts(draft).of(piece);
    }

    private String colour(Piece piece) {
        return draft.look()
                .hue(piece)
                .map(h -> Telling.capital(Telling.the(piece.name())) + " is " + h + ".")
                .orElse("The colour of " + Telling.the(piece.name()) + " is not known.");
    }

    private String material(Piece piece) {
        return draft.look()
                .stuff(piece)
                .map(s -> Telling.capital(Telling.the(piece.name())) + " is made of " + s + ".")
                .orElse("What " + Telling.the(piece.name()) + " is made of was not said.");
    }

    private String howLarge(Piece piece, Resizing.Axis axis) {
        String name = Telling.capital(Telling.the(piece.name()));
        return switch (axis) {
            case HEIGHT -> String.format(Locale.ROOT, "%s is %s tall.", name, metres(Sizing.extent(piece, axis)));
            case WIDTH -> String.format(Locale.ROOT, "%s is %s wide.", name, metres(Sizing.extent(piece, axis)));
            case DEPTH -> String.format(Locale.ROOT, "%s is %s long.", name, metres(Sizing.extent(piece, axis)));
            case ALL ->
                String.format(
                        Locale.ROOT,
                        "%s is %s wide, %s tall and %s deep.",
                        name,
                        metres(Sizing.extent(piece, Resizing.Axis.WIDTH)),
                        metres(Sizing.extent(piece, Resizing.Axis.HEIGHT)),
                        metres(Sizing.extent(piece, Resizing.Axis.DEPTH)));
        };
    }

    static String metres(double length) {
        return length < 1
                ? String.format(Locale.ROOT, "%.0f cm", length * 100)
                : String.format(Locale.ROOT, "%.2f m", length);
    }

    private String howFar(Piece one, Piece other) {
        double gap = one.box().isEmpty() || other.box().isEmpty()
                ? one.center().distance(other.center())
                : one.box().gap(other.box());
        return Telling.capital(Telling.the(one.name())) + " is " + metres(gap) + " from " + Telling.the(other.name())
                + ".";
    }

    private EditReply which(Reference what) {
        return about(what, p -> {
            String where = new Telling(draft.survey())
                    .apart(sameName(p))
                    .get(sameName(p).indexOf(p));
            return sameName(p).size() == 1 ? "It is " + Telling.the(p.name()) + "." : "It is " + where + ".";
        });
    }

    private List<Piece> sameName(Piece piece) {
        List<Piece> same = draft.survey().things().stream()
                .filter(p -> p.name().equals(piece.name()))
                .toList();
        return same.isEmpty() ? List.of(piece) : same;
    }

    private String standsSo(Piece piece, Where where) {
        for (Reference object : where.objects()) {
            if (finder.find(object) instanceof Pointed.Lost(EditReply reply)
                    && lost(reply) instanceof EditReply.Answered(String sentence, List<NodeId> nodes)) {
                return sentence;
            }
        }
        boolean holds = new Matching(draft, finder).stands(piece, where);
        String place = where.isOfThePicture()
                ? Claiming.words(where.kind()) + " that side"
                : Claiming.words(where.kind()) + " " + Telling.the(objects(where));
        String sentence = Telling.the(piece.name()) + (holds ? " is " : " is not ") + place;
        return (holds ? "Yes, " : "No, ") + sentence + "." + (holds ? "" : " " + whereIs(piece));
    }

    private String looksSo(Piece piece, List<Attribute> look) {
        Matching matching = new Matching(draft, finder);
        Reference.Described wanted =
                new Reference.Described(Reference.Quantifier.ALL, 1, true, "", look, List.of(), Optional.empty(), "");
        boolean holds = matching.fitting(wanted, false).stream().anyMatch(p -> p.id().equals(piece.id()));
        String words = String.join(" and ", look.stream().map(Attribute::word).toList());
        String other = holds
                ? ""
                : draft.look().hue(piece).map(h -> " It is " + h + ".").orElse("");
        return (holds ? "Yes, " : "No, ") + Telling.the(piece.name()) + (holds ? " is " : " is not ") + words + "."
                + other;
    }

    private static String compares(Piece one, Piece other, Inquiry.Compares c) {
        double a = c.axis() == Resizing.Axis.ALL ? volume(one) : Sizing.extent(one, c.axis());
        double b = c.axis() == Resizing.Axis.ALL ? volume(other) : Sizing.extent(other, c.axis());
        boolean holds = c.more() ? a > b : a < b;
        String measure = c.axis() == Resizing.Axis.ALL ? "" : " (" + metres(a) + " and " + metres(b) + ")";
        return (holds ? "Yes" : "No") + ", " + Telling.the(one.name()) + " is "
                + (a > b ? "larger" : a < b ? "smaller" : "as large") + (a == b ? " as " : " than ")
                + Telling.the(other.name()) + measure + ".";
    }

    private static double volume(Piece piece) {
        return piece.size().x() * piece.size().y() * piece.size().z();
    }

    private EditReply who() {
        List<Piece> living = shown(draft.survey().things()).stream()
                .filter(p -> p.kind() == Piece.Kind.PERSON || Matching.isAnimal(p))
                .toList();
        return answered(
                living.isEmpty()
                        ? "Nobody is in the scene."
                        : Telling.capital(Telling.list(living)) + (living.size() == 1 ? " is" : " are")
                                + " in the scene.",
                living);
    }

    private EditReply everything() {
        List<Piece> asked = shown(draft.survey().things()).stream()
                .filter(p -> !p.node().has("dressing"))
                .toList();
        List<Piece> dressing = shown(draft.survey().things()).stream()
                .filter(p -> p.node().has("dressing"))
                .toList();
        String place = draft.scene().setting().place();
        String where = place.isEmpty() ? "" : ", " + place;
        if (asked.isEmpty() && dressing.isEmpty()) {
            return answered("The scene is empty" + where + ".", List.of());
        }
        String sentence = Telling.there(asked.isEmpty() ? dressing : asked) + where + ".";
        String more = asked.isEmpty() || dressing.isEmpty() ? "" : " The set has " + Telling.list(dressing) + ".";
        return answered(sentence + more, asked);
    }

    private String pinned(Piece piece) {
        boolean pinned =
                draft.scene().pins().list().stream().anyMatch(p -> p.node().equals(piece.id()));
        return (pinned ? "Yes, " : "No, ") + Telling.the(piece.name()) + (pinned ? " is pinned." : " is not pinned.");
    }

    private EditReply allPinned() {
        List<Piece> pinned = draft.scene().pins().list().stream()
                .map(Pins.Pin::node)
                .distinct()
                .flatMap(id -> draft.survey().piece(id).stream())
                .toList();
        return answered(
                pinned.isEmpty()
                        ? "Nothing is pinned."
                        : Telling.capital(Telling.the(pinned)) + (pinned.size() == 1 ? " is" : " are") + " pinned.",
                pinned);
    }

    private String seen(Piece piece) {
        String name = Telling.the(piece.name());
        if (!piece.node().visible()) {
            return "No, " + name + " is hidden.";
        }
        return draft.survey().view().holds(piece.center())
                ? "Yes, " + name + " is in the picture."
                : "No, " + name + " is outside the picture.";
    }

    private String named(Piece piece) {
        return "It is called " + piece.name() + ".";
    }
}
