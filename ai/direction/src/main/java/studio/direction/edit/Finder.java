package studio.direction.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.direction.Question;
import studio.direction.survey.Piece;
import studio.direction.survey.Survey;
import studio.language.edit.Reference;
import studio.language.edit.Reference.Quantifier;
import studio.language.edit.Where;
import studio.language.meaning.Relation;
import studio.scene.term.NodeId;

/// Finds the nodes that references point at. Where one is meant and several fit, what is selected comes first, then
/// what
/// was spoken of last, then what is alone in the picture; else it asks.
final class Finder {
    private static final int CHOICES = 6;

    private final Draft draft;
    private final Survey survey;
    private final Map<Reference, Pointed> known = new HashMap<>();

    Finder(Draft draft) {
        this.draft = draft;
        this.survey = draft.survey();
    }

    /// The nodes meant, at least one. What a description is placed by is looked for once, not for every thing.
    Pointed find(Reference reference) {
        Pointed before = known.get(reference);
        if (before == null) {
            before = look(reference);
            known.put(reference, before);
        }
        return before;
    }

    private Pointed look(Reference reference) {
        return switch (reference) {
            case Reference.Pronoun pronoun -> pronoun(pronoun);
            case Reference.Described described -> described(described);
            case Reference.Several(List<Reference> parts) -> several(parts);
            case Reference.Except(Reference of, Reference but) -> except(of, but);
        };
    }

    /// Everything that fits a description, asked for in a question: none is an answer too.
    List<Piece> all(Reference reference) {
        return switch (reference) {
            case Reference.Described d -> new Matching(draft, this).fitting(d, false);
            case Reference other ->
                switch (find(other)) {
                    case Pointed.These(List<Piece> pieces) -> pieces;
                    case Pointed.Lost _ -> List.of();
                };
        };
    }

    private Pointed several(List<Reference> parts) {
        Set<Piece> all = new LinkedHashSet<>();
        for (Reference part : parts) {
            switch (find(part)) {
                case Pointed.These(List<Piece> pieces) -> all.addAll(pieces);
                case Pointed.Lost lost -> {
                    return lost;
                }
            }
        }
        return new Pointed.These(List.copyOf(all));
    }

    private Pointed except(Reference of, Reference but) {
        List<Piece> without = all(but);
        return switch (of instanceof Reference.Described d ? new Pointed.These(all(d)) : find(of)) {
            case Pointed.These(List<Piece> pieces) -> {
                List<Piece> left =
                        pieces.stream().filter(p -> !without.contains(p)).toList();
                yield left.isEmpty() ? lost("nothing but that") : new Pointed.These(left);
            }
            case Pointed.Lost lost -> lost;
        };
    }

    private Pointed pronoun(Reference.Pronoun pronoun) {
        List<Piece> meant = switch (pronoun.kind()) {
            case IT -> one();
            case THEM -> recent();
            case SOMEONE -> someone();
            case OTHER -> others();
            case LAST -> last();
            case SELECTED -> pieces(draft.context.selected());
        };
        return meant.isEmpty() ? lost(pronoun.words()) : new Pointed.These(meant);
    }

    private List<Piece> one() {
        List<Piece> recent = recent();
        if (!recent.isEmpty()) {
            return recent.size() == 1 || !draft.spoken().isEmpty() ? recent : List.of(recent.getLast());
        }
        List<Piece> asked = survey.things().stream()
                .filter(p -> p.node().visible() && !p.node().has("dressing"))
                .toList();
        return asked.size() == 1 ? asked : List.of();
    }

    /// What this sentence spoke of, else what is selected, else what the last exchange was about.
    private List<Piece> recent() {
        return Stream.of(
                        draft.spoken(),
                        draft.context.selected(),
                        draft.context.mentioned(),
                        draft.context.earlier().stream().limit(1).toList())
                .map(this::pieces)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Piece> someone() {
        List<Piece> near = Stream.of(
                        draft.spoken(), draft.context.selected(), draft.context.mentioned(), draft.context.earlier())
                .flatMap(List::stream)
                .flatMap(id -> survey.piece(id).stream())
                .filter(p -> p.kind() == Piece.Kind.PERSON)
                .limit(1)
                .toList();
        List<Piece> people = survey.things().stream()
                .filter(p -> p.kind() == Piece.Kind.PERSON)
                .toList();
        return !near.isEmpty() ? near : people.size() == 1 ? people : one();
    }

    /// Those of the same name as what was spoken of last, without it.
    private List<Piece> others() {
        List<Piece> recent = recent();
        return recent.isEmpty()
                ? List.of()
                : survey.things().stream()
                        .filter(p -> p.name().equals(recent.getLast().name()) && !recent.contains(p))
                        .toList();
    }

    private List<Piece> last() {
        List<Piece> all =
                survey.things().stream().filter(p -> !p.node().has("dressing")).toList();
        return all.isEmpty() ? List.of() : List.of(all.getLast());
    }

    private List<Piece> pieces(List<NodeId> ids) {
        return ids.stream().flatMap(id -> survey.piece(id).stream()).toList();
    }

    private Pointed described(Reference.Described d) {
        Matching matching = new Matching(draft, this);
        List<Piece> fitting = matching.fitting(d, true);
        if (fitting.isEmpty()) {
            return lost(d, matching);
        }
        return switch (d.quantifier()) {
            case ALL -> new Pointed.These(fitting);
            case BOTH -> fitting.size() <= 2 ? new Pointed.These(fitting) : numbered(fitting, 2);
            case NUMBER -> numbered(fitting, d.count());
            case ANY -> new Pointed.These(List.of(preferred(fitting).orElse(fitting.getFirst())));
            case OTHER -> other(d, fitting);
            case THE, BARE -> {
                boolean many = d.plural() && d.rank().isEmpty();
                yield many ? counted(d, fitting) : single(outermost(d, fitting));
            }
        };
    }

    private Pointed counted(Reference.Described d, List<Piece> fitting) {
        return d.count() > 1 && d.count() < fitting.size() ? numbered(fitting, d.count()) : new Pointed.These(fitting);
    }

    private Pointed numbered(List<Piece> fitting, int count) {
        if (fitting.size() < count) {
            draft.note("There " + (fitting.size() == 1 ? "is" : "are") + " only "
                    + Telling.counted(fitting.getFirst().name(), fitting.size()) + ".");
        }
        List<Piece> order = new ArrayList<>(fitting);
        List<Piece> near = recent();
        order.sort((a, b) -> Boolean.compare(near.contains(b), near.contains(a)));
        return new Pointed.These(order.subList(0, Math.min(count, order.size())));
    }

    private Pointed other(Reference.Described d, List<Piece> fitting) {
        List<Piece> recent = recent();
        List<Piece> left = fitting.stream().filter(p -> !recent.contains(p)).toList();
        return d.plural() && !left.isEmpty() ? new Pointed.These(left) : single(left.isEmpty() ? fitting : left);
    }

    private Pointed single(List<Piece> fitting) {
        if (fitting.size() == 1) {
            return new Pointed.These(fitting);
        }
        return preferred(fitting)
                .<Pointed>map(p -> new Pointed.These(List.of(p)))
                .orElseGet(() -> new Pointed.Lost(asks(fitting)));
    }

    /// "the chair on the left" is the one farthest left of those that stand there.
    private List<Piece> outermost(Reference.Described d, List<Piece> fitting) {
        Optional<Relation.Kind> side = d.where().stream()
                .filter(Where::isOfThePicture)
                .map(Where::kind)
                .filter(k -> k == Relation.Kind.LEFT_OF || k == Relation.Kind.RIGHT_OF)
                .findFirst();
        if (side.isEmpty() || fitting.size() < 2) {
            return fitting;
        }
        double sign = side.get() == Relation.Kind.LEFT_OF ? 1 : -1;
        return List.of(fitting.stream()
                .min(Comparator.comparingDouble(p -> sign * survey.view().across(p.center())))
                .orElseThrow());
    }

    private Optional<Piece> preferred(List<Piece> fitting) {
        for (List<NodeId> near : List.of(draft.context.selected(), draft.spoken(), draft.context.mentioned())) {
            List<Piece> some =
                    fitting.stream().filter(p -> near.contains(p.id())).toList();
            if (some.size() == 1) {
                return Optional.of(some.getFirst());
            }
        }
        List<Piece> asked =
                fitting.stream().filter(p -> !p.node().has("dressing")).toList();
        List<Piece> seen = fitting.stream()
                .filter(p -> p.node().visible() && survey.view().holds(p.center()))
                .toList();
        return asked.size() == 1
                ? Optional.of(asked.getFirst())
                : seen.size() == 1 ? Optional.of(seen.getFirst()) : Optional.empty();
    }

    private EditReply asks(List<Piece> fitting) {
        List<Piece> some = fitting.subList(0, Math.min(CHOICES, fitting.size()));
        List<String> choices = new Telling(survey).apart(some);
        int likeliest = 0;
        for (int i = 1; i < some.size(); i++) {
            likeliest = nearness(some.get(i)) < nearness(some.get(likeliest)) ? i : likeliest;
        }
        boolean alike =
                some.stream().allMatch(p -> p.name().equals(some.getFirst().name()));
        String noun = alike ? some.getFirst().name() : "thing";
        return new EditReply.Asks(
                new Question("Which " + noun + " do you mean?", choices, likeliest),
                some.stream().map(p -> List.of(p.id())).toList());
    }

    /// How far from the middle of the picture, where attention is.
    private double nearness(Piece piece) {
        return Math.abs(survey.view().across(piece.center()))
                + 0.05 * Math.abs(survey.view().depth(piece.center()));
    }

    private Pointed lost(Reference.Described d, Matching matching) {
        List<String> there = matching.instead(d);
        return new Pointed.Lost(new EditReply.NotUnderstood(d.words(), there));
    }

    Pointed lost(String words) {
        List<Piece> there = survey.things().stream()
                .filter(p -> !p.node().has("dressing"))
                .limit(8)
                .toList();
        String sentence = there.isEmpty() ? "There is nothing in the scene yet." : Telling.there(there) + ".";
        return new Pointed.Lost(new EditReply.NotUnderstood(words, List.of(sentence)));
    }

    /// Whether a reference may mean several things.
    static boolean isMany(Reference reference) {
        return switch (reference) {
            case Reference.Pronoun p -> p.kind() == Reference.Pronoun.Kind.THEM;
            case Reference.Described d -> d.plural() || d.quantifier() == Quantifier.ALL;
            case Reference.Several s -> true;
            case Reference.Except e -> true;
        };
    }
}
