package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Claim;
import studio.direction.Staged;
import studio.direction.block.Blocked;
import studio.direction.casting.Cast;
import studio.direction.casting.Casting;
import studio.direction.layout.Layout;
import studio.direction.layout.Placed;
import studio.language.meaning.Attribute;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.language.meaning.Thing;
import studio.scene.term.NodeId;

/// What the words promise about the picture, one claim for each thing, number, colour, relation, event and camera move.
final class Claims {
    private final Meaning meaning;
    private final Layout layout;
    private final Blocked blocked;
    private final Casting casting;
    private final List<Claim> claims = new ArrayList<>();

    Claims(Meaning meaning, Layout layout, Blocked blocked, Casting casting) {
        this.meaning = meaning;
        this.layout = layout;
        this.blocked = blocked;
        this.casting = casting;
    }

    List<Claim> all() {
        casting.missing().forEach(t -> claims.add(new Claim(t.noun() + " is seen", "visible", List.of(), "")));
        casting.casts().forEach(this::thing);
        meaning.relations().forEach(this::relation);
        for (int i = 0; i < meaning.events().size(); i++) {
            event(meaning.events().get(i), blocked.acted().get(i));
        }
        meaning.camera().moves().forEach(this::move);
        return claims;
    }

    private void thing(Cast cast) {
        Thing thing = cast.word();
        List<NodeId> nodes = nodes(cast.thing());
        if (thing.counted() || thing.count() > 1) {
            claims.add(new Claim(thing.count() + " × " + thing.noun(), "count", nodes, String.valueOf(thing.count())));
        } else {
            claims.add(new Claim(thing.noun() + " is seen", "visible", nodes, ""));
        }
        if (cast.entry().substitute()) {
            claims.add(new Claim(
                    thing.noun() + " is what it is called",
                    "genuine",
                    nodes,
                    cast.entry().shownAs()));
        }
        thing.first(Attribute.Kind.COLOUR)
                .ifPresent(c -> claims.add(new Claim(thing.noun() + " is " + c, "color", nodes, c)));
    }

    private void relation(Relation relation) {
        String name = relation.kind().name().toLowerCase(Locale.ROOT);
        List<NodeId> nodes =
                new ArrayList<>(nodes(relation.subject()).stream().limit(1).toList());
        StringBuilder words = new StringBuilder(noun(relation.subject()) + " " + name.replace('_', ' '));
        for (int object : relation.objects()) {
            nodes.addAll(nodes(object).stream().limit(1).toList());
            words.append(' ').append(noun(object));
        }
        boolean whole = nodes.size() == 1 + relation.objects().size();
        claims.add(new Claim(words.toString(), name, whole ? nodes : List.of(), ""));
    }

    private void event(Event event, Optional<Staged> acted) {
        switch (event) {
            case Event.Acts acts -> acts(acts, acted);
            case Event.Changes c -> {
                boolean coloured = c.property().equals("color") && !c.to().isEmpty();
                claims.add(new Claim(
                        noun(c.thing()) + " becomes " + c.to(),
                        coloured ? "becomes_color" : "changes",
                        acted.isPresent() ? nodes(c.thing()) : List.of(),
                        c.to()));
            }
        }
    }

    private void acts(Event.Acts acts, Optional<Staged> acted) {
        Optional<String> clip = acted.map(s -> (Staged.Action) s).flatMap(Staged.Action::clip);
        List<NodeId> actor = nodes(acts.actor()).stream().limit(1).toList();
        claims.add(new Claim(noun(acts.actor()) + " " + acts.verb(), "acts", actor, clip.orElse("")));
        acts.direction()
                .ifPresent(d -> claims.add(new Claim(
                        noun(acts.actor()) + " moves " + d.name().toLowerCase(Locale.ROOT),
                        "moves",
                        actor,
                        d.name().toLowerCase(Locale.ROOT))));
        acts.destination()
                .ifPresent(d -> claims.add(new Claim(
                        noun(acts.actor()) + " ends "
                                + d.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + noun(d.object()),
                        "ends:" + d.kind().name().toLowerCase(Locale.ROOT),
                        ends(acts, d),
                        "")));
    }

    private List<NodeId> ends(Event.Acts acts, Event.Destination destination) {
        List<NodeId> both =
                new ArrayList<>(nodes(acts.actor()).stream().limit(1).toList());
        both.addAll(nodes(destination.object()).stream().limit(1).toList());
        return both.size() == 2 ? both : List.of();
    }

    private void move(CameraWords.Moving moving) {
        String name = moving.move().name().toLowerCase(Locale.ROOT);
        claims.add(new Claim("the camera does " + name.replace('_', ' '), "camera:" + name, List.of(), name));
    }

    private String noun(int thing) {
        return meaning.things().get(thing).noun();
    }

    private List<NodeId> nodes(int thing) {
        return layout.of(thing).stream().map(Placed::node).toList();
    }
}
