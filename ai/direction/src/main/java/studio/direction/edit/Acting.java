package studio.direction.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import studio.direction.Catalogue;
import studio.direction.Role;
import studio.direction.block.Blocked;
import studio.direction.block.Blocking;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.direction.layout.Layout;
import studio.direction.layout.Placed;
import studio.direction.survey.Piece;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Actor;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Track;

/// Lets things act as a description says: the blocking of a new scene, for what stands where it stands.
final class Acting {
    private final Draft draft;
    private final Meaning meaning;
    private final Map<Integer, List<NodeId>> nodes;
    private final Map<Integer, Cast> casts;

    Acting(Draft draft, Meaning meaning, Map<Integer, List<NodeId>> nodes, Map<Integer, Cast> casts) {
        this.draft = draft;
        this.meaning = meaning;
        this.nodes = nodes;
        this.casts = casts;
    }

    /// @param fresh the things that are new; what those already there do is left as it is unless the words are of it
    void act(Set<Integer> fresh) {
        if (meaning.events().isEmpty()) {
            return;
        }
        List<Placed> placed = new ArrayList<>();
        for (Map.Entry<Integer, List<NodeId>> each : nodes.entrySet()) {
            for (int copy = 0; copy < each.getValue().size(); copy++) {
                placed(each.getKey(), copy, each.getValue().get(copy)).ifPresent(placed::add);
            }
        }
        boolean whole =
                meaning.events().stream().allMatch(e -> things(e).stream().allMatch(i -> has(placed, i)));
        if (!whole) {
            draft.note("What happens there could not be staged.");
            return;
        }
        double seconds = draft.scene().timeline().durationSeconds();
        Blocked blocked = Blocking.block(
                meaning,
                new Layout(placed, List.of()),
                draft.library,
                draft.scene().timeline().rate(),
                OptionalDouble.of(Math.max(0.5, seconds)));
        play(blocked);
    }

    private static boolean has(List<Placed> placed, int thing) {
        return placed.stream().anyMatch(p -> p.cast().thing() == thing);
    }

    private static List<Integer> things(Event event) {
        List<Integer> things = new ArrayList<>();
        switch (event) {
            case Event.Acts acts -> {
                things.add(acts.actor());
                acts.target().ifPresent(things::add);
                acts.tool().ifPresent(things::add);
                acts.destination().ifPresent(d -> things.add(d.object()));
            }
            case Event.Changes changes -> things.add(changes.thing());
        }
        return things;
    }

    private Optional<Placed> placed(int index, int copy, NodeId id) {
        Optional<Piece> piece = draft.survey().piece(id);
        Thing thing = meaning.things().get(index);
        Optional<Catalogue.Entry> entry = draft.catalogue.cast(thing);
        if (piece.isEmpty() || entry.isEmpty()) {
            return Optional.empty();
        }
        Cast cast = casts.getOrDefault(index, Casting.cast(index, thing, entry.get(), draft.library));
        double yaw =
                StrictMath.atan2(piece.get().front().x(), piece.get().front().z());
        Optional<NodeId> host = draft.survey().support(piece.get()).map(Piece::id);
        return Optional.of(new Placed(
                id, cast, copy, Role.Origin.ASKED, piece.get().world().position(), yaw, host.filter(this::isAmong)));
    }

    private boolean isAmong(NodeId host) {
        return nodes.values().stream().anyMatch(l -> l.contains(host));
    }

    private void play(Blocked blocked) {
        Set<NodeId> movers = new HashSet<>();
        for (Event event : meaning.events()) {
            int actor = switch (event) {
                case Event.Acts acts -> acts.actor();
                case Event.Changes changes -> changes.thing();
            };
            movers.addAll(nodes.getOrDefault(actor, List.of()));
        }
        for (Track track : blocked.tracks()) {
            if (movers.contains(track.node())) {
                draft.apply(new TimelineCommand.PutTrack(track));
            }
        }
        for (Clip clip : blocked.clips()) {
            boolean plays = movers.contains(clip.actor())
                    && draft.scene()
                            .node(clip.actor())
                            .filter(n -> n.content() instanceof Actor)
                            .isPresent();
            if (plays) {
                draft.apply(new TimelineCommand.PutClip(new Clip(
                        clip.id() + "-" + clip.actor().value(),
                        clip.actor(),
                        clip.motion(),
                        clip.range(),
                        clip.speed())));
            }
        }
        for (NodeId mover : movers.stream().sorted().toList()) {
            draft.claim("it acts as said", "acts", List.of(mover), "");
        }
    }
}
