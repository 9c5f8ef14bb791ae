package studio.direction.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import studio.direction.Catalogue;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.direction.layout.Implied;
import studio.direction.survey.Piece;
import studio.language.edit.Reference;
import studio.language.edit.Wish;
import studio.language.meaning.Attribute;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.command.NodeCommand;
import studio.scene.term.NodeId;

/// Adds what a description names and the scene does not have yet, where the words say or where there is room.
final class Adding {
    private static final int MOST = 200;

    private final Draft draft;
    private final Map<Integer, List<NodeId>> nodes = new LinkedHashMap<>();
    private final Map<Integer, Cast> casts = new HashMap<>();
    private Meaning meaning;

    Adding(Draft draft, Meaning meaning) {
        this.draft = draft;
        this.meaning = Implied.filled(meaning);
    }

    /// @param lenient whether what the words treat as known and the scene lacks is added too
    Optional<EditReply> add(Wish.Add add, boolean lenient) {
        for (int i = 0; i < add.known().size(); i++) {
            Optional<Reference> reference = add.known().get(i);
            if (reference.isPresent()) {
                switch (new Finder(draft).find(reference.get())) {
                    case Pointed.These(List<Piece> found) -> nodes.put(i, Marks.ids(found));
                    case Pointed.Lost(EditReply reply) -> {
                        boolean missing = reply instanceof EditReply.NotUnderstood;
                        if (!lenient || !missing) {
                            return Optional.of(reply);
                        }
                    }
                }
            }
        }
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < meaning.things().size(); i++) {
            if (!nodes.containsKey(i)) {
                fresh.add(i);
            }
        }
        moveKnown();
        order(fresh).forEach(this::place);
        List<NodeId> made = fresh.stream()
                .flatMap(i -> nodes.getOrDefault(i, List.of()).stream())
                .toList();
        new Acting(draft, meaning, nodes, casts).act(Set.copyOf(fresh));
        draft.speakOf(
                made.isEmpty() ? nodes.values().stream().flatMap(List::stream).toList() : made);
        return Optional.empty();
    }

    /// Things already there that the words put elsewhere: "the cat sits on the sofa".
    private void moveKnown() {
        for (Relation relation : meaning.relations()) {
            boolean both = nodes.containsKey(relation.subject())
                    && relation.objects().stream().allMatch(nodes::containsKey);
            if (both && relation.kind() != Relation.Kind.WITH) {
                List<Piece> objects = pieces(relation.objects());
                for (NodeId id : nodes.getOrDefault(relation.subject(), List.of())) {
                    Piece piece = draft.survey().piece(id).orElseThrow();
                    boolean there = draft.survey()
                            .support(piece)
                            .map(Piece::id)
                            .filter(Marks.ids(objects)::contains)
                            .isPresent();
                    if (!there && !objects.isEmpty() && draft.mayChange(piece, studio.scene.Pins.Property.TRANSFORM)) {
                        Footprint thing = Footprint.of(piece, draft.survey().riders(piece));
                        new Placement(draft)
                                .spot(thing, relation.kind(), objects, relation.own(), relation.metres())
                                .ifPresent(at -> new Shifting(draft)
                                        .shift(piece, draft.survey().riders(piece), at.minus(thing.at()), 0));
                        Claiming.placed(draft, id, piece.name(), relation.kind(), objects, relation.metres());
                    }
                }
            }
        }
    }

    /// Those that others are placed by come first.
    private List<Integer> order(List<Integer> fresh) {
        List<Integer> order = new ArrayList<>();
        List<Integer> open = new ArrayList<>(fresh);
        while (!open.isEmpty()) {
            int next = open.stream()
                    .filter(i -> support(i).stream().noneMatch(o -> o.intValue() != i.intValue() && open.contains(o)))
                    .findFirst()
                    .orElse(open.getFirst());
            order.add(next);
            open.remove(Integer.valueOf(next));
        }
        return order;
    }

    private List<Integer> support(int thing) {
        return relation(thing).map(Placing::objects).orElse(List.of());
    }

    /// Where a new thing goes by the words.
    private record Placing(Relation.Kind kind, List<Integer> objects, boolean own, OptionalDouble metres) {}

    private Optional<Placing> relation(int thing) {
        for (Relation r : meaning.relations()) {
            if (r.subject() == thing && r.kind() != Relation.Kind.WITH) {
                return Optional.of(new Placing(r.kind(), r.objects(), r.own(), r.metres()));
            }
        }
        for (Relation r : meaning.relations()) {
            if (r.kind() == Relation.Kind.WITH && r.objects().contains(thing)) {
                return Optional.of(new Placing(Relation.Kind.WITH, List.of(r.subject()), false, r.metres()));
            }
        }
        for (Relation r : meaning.relations()) {
            boolean turned = r.objects().size() == 1 && r.objects().contains(thing) && nodes.containsKey(r.subject());
            Optional<Relation.Kind> other = turned ? converse(r.kind()) : Optional.empty();
            if (other.isPresent()) {
                return Optional.of(new Placing(other.get(), List.of(r.subject()), r.own(), r.metres()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Relation.Kind> converse(Relation.Kind kind) {
        return switch (kind) {
            case LEFT_OF -> Optional.of(Relation.Kind.RIGHT_OF);
            case RIGHT_OF -> Optional.of(Relation.Kind.LEFT_OF);
            case IN_FRONT_OF -> Optional.of(Relation.Kind.BEHIND);
            case BEHIND, HIDDEN_BY -> Optional.of(Relation.Kind.IN_FRONT_OF);
            case NEXT_TO, NEAR, FACING -> Optional.of(Relation.Kind.NEXT_TO);
            case ON, UNDER, ABOVE, BELOW, INSIDE, BETWEEN, AROUND, WITH -> Optional.empty();
        };
    }

    private List<Piece> pieces(List<Integer> things) {
        return things.stream()
                .flatMap(i -> nodes.getOrDefault(i, List.of()).stream())
                .flatMap(id -> draft.survey().piece(id).or(() -> fixture(id)).stream())
                .toList();
    }

    /// The set's parts are no nodes; they are found by their own ids.
    private Optional<Piece> fixture(NodeId id) {
        return Fixtures.of(id.value().substring(id.value().indexOf('-') + 1), draft.survey());
    }

    private void place(int index) {
        Thing thing = meaning.things().get(index);
        Optional<Catalogue.Entry> entry = draft.catalogue.cast(thing);
        if (entry.isEmpty()) {
            draft.note("The library has no " + thing.noun() + ".");
            draft.claim(Telling.a(thing.noun()) + " is there", "exists", List.of(), thing.noun());
            return;
        }
        Cast cast = Casting.cast(index, thing, entry.get(), draft.library);
        casts.put(index, cast);
        if (entry.get().substitute()) {
            draft.substitute("There is no " + thing.noun() + " in the library; "
                    + Telling.a(entry.get().shownAs()) + " stands in for it.");
        }
        List<NodeId> made = new ArrayList<>();
        nodes.put(index, made);
        for (int copy = 0; copy < Math.min(MOST, thing.count()); copy++) {
            place(cast, index, copy).ifPresent(made::add);
        }
        claims(thing, index, made);
    }

    private Optional<NodeId> place(Cast cast, int index, int copy) {
        NodeId id = draft.freeId("n");
        Optional<Placing> placing =
                relation(index).filter(p -> !pieces(p.objects()).isEmpty());
        List<Piece> objects = placing.map(p -> pieces(p.objects())).orElse(List.of());
        Vec3 start = objects.isEmpty() ? stage() : objects.getFirst().center();
        double yaw = yaw(cast, start, placing, objects);
        Footprint thing =
                Footprint.of(cast.word().noun(), cast.body(), cast.scale(), yaw, id, new Vec3(start.x(), 0, start.z()));
        Placement placement = new Placement(draft);
        Optional<Vec3> spot = placing.isPresent()
                ? placement.spot(
                        thing,
                        placing.get().kind(),
                        objects,
                        placing.get().own(),
                        placing.get().metres())
                : placement.natural(thing);
        if (spot.isEmpty()) {
            draft.note("There is no free place for the " + cast.word().noun() + " there.");
            spot = placement.anywhere(thing);
        }
        Transform at = new Transform(thing.origin(spot.orElse(thing.at())), Quat.axisAngle(Vec3.Y, yaw), cast.scale());
        Node node = Node.of(id, cast.word().noun(), at, cast.content())
                .tagged(Nouning.tags(cast, "asked").toArray(String[]::new));
        draft.decide(
                "layout",
                cast.word().noun() + " " + copy,
                spot.isPresent() ? "the nearest free place" : "no place was free");
        return draft.apply(new NodeCommand.Add(node)) ? Optional.of(id) : Optional.empty();
    }

    private Vec3 stage() {
        return draft.survey().things().stream()
                .filter(p -> p.isSolid() && !p.node().has("dressing"))
                .map(Piece::center)
                .findFirst()
                .orElse(Vec3.ZERO);
    }

    /// Towards the camera, long things in three-quarter view; what faces or follows another looks at it.
    private double yaw(Cast cast, Vec3 start, Optional<Placing> placing, List<Piece> objects) {
        boolean faces = placing.map(p -> p.kind() == Relation.Kind.FACING).orElse(false) && !objects.isEmpty();
        Vec3 eye = draft.survey().view().eye().position();
        Vec3 away = draft.survey().view().away().negated();
        if (faces) {
            return StrictMath.atan2(
                    objects.getFirst().center().x() - start.x(),
                    objects.getFirst().center().z() - start.z());
        }
        double towards = StrictMath.atan2(away.x(), away.z());
        Vec3 size = cast.body().size().times(cast.scale());
        boolean isLong = size.z() > 1.3 * size.x() && !cast.person();
        double side = eye.x() > start.x() ? 1 : -1;
        return towards + side * (isLong ? 0.85 : 0.15);
    }

    private void claims(Thing thing, int index, List<NodeId> made) {
        String many = thing.count() > 1 ? thing.count() + " " + Telling.plural(thing.noun()) : Telling.a(thing.noun());
        draft.claim(many + " added", "added", made, String.valueOf(thing.count()));
        for (NodeId id : made) {
            thing.first(Attribute.Kind.COLOUR)
                    .ifPresent(c -> draft.claim("the " + thing.noun() + " is " + c, "color", List.of(id), c));
        }
        relation(index)
                .filter(p -> !pieces(p.objects()).isEmpty())
                .ifPresent(p -> made.stream()
                        .limit(1)
                        .forEach(id ->
                                Claiming.placed(draft, id, thing.noun(), p.kind(), pieces(p.objects()), p.metres())));
    }
}
