package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.Claim;
import studio.direction.Claim.Part;
import studio.direction.Claim.Source;
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
        casting.missing().forEach(this::missing);
        casting.casts().forEach(this::thing);
        for (int i = 0; i < meaning.relations().size(); i++) {
            relation(meaning.relations().get(i), new Source(Part.RELATION, i));
        }
        for (int i = 0; i < meaning.events().size(); i++) {
            event(meaning.events().get(i), blocked.acted().get(i), new Source(Part.EVENT, i));
        }
        for (int i = 0; i < meaning.camera().moves().size(); i++) {
            move(meaning.camera().moves().get(i), new Source(Part.MOVE, i));
        }
        return claims;
    }

    private void claim(String sentence, String test, List<NodeId> nodes, String wanted, Source source) {
        claims.add(new Claim(sentence, test, nodes, wanted, source));
    }

    private void missing(Thing thing) {
        Source source = new Source(Part.THING, meaning.things().indexOf(thing));
        claim(thing.noun() + " is seen", "visible", List.of(), "", source);
    }

    private void thing(Cast cast) {
        Thing thing = cast.word();
        List<NodeId> nodes = nodes(cast.thing());
        Source source = new Source(Part.THING, cast.thing());
        if (thing.counted() || thing.count() > 1) {
            claim(thing.count() + " × " + thing.noun(), "count", nodes, String.valueOf(thing.count()), source);
        } else {
            claim(thing.noun() + " is seen", "visible", nodes, "", source);
        }
        if (cast.entry().substitute()) {
            claim(
                    thing.noun() + " is what it is called",
                    "genuine",
                    nodes,
                    cast.entry().shownAs(),
                    source);
        }
        thing.first(Attribute.Kind.COLOUR)
                .ifPresent(c ->
                        claim(thing.noun() + " is " + c, "color", nodes, c, new Source(Part.COLOUR, cast.thing())));
    }

    private void relation(Relation relation, Source source) {
        String name = relation.kind().name().toLowerCase(Locale.ROOT);
        List<NodeId> nodes =
                new ArrayList<>(nodes(relation.subject()).stream().limit(1).toList());
        StringBuilder words = new StringBuilder(noun(relation.subject()) + " " + name.replace('_', ' '));
        for (int object : relation.objects()) {
            nodes.addAll(nodes(object).stream().limit(1).toList());
            words.append(' ').append(noun(object));
        }
        boolean whole = nodes.size() == 1 + relation.objects().size();
        claim(words.toString(), name, whole ? nodes : List.of(), "", source);
    }

    private void event(Event event, Optional<Staged> acted, Source source) {
        switch (event) {
            case Event.Acts acts -> acts(acts, acted, source);
            case Event.Changes c -> {
                boolean coloured = c.property().equals("color") && !c.to().isEmpty();
                claim(
                        noun(c.thing()) + " becomes " + c.to(),
                        coloured ? "becomes_color" : "changes",
                        acted.isPresent() ? nodes(c.thing()) : List.of(),
                        c.to(),
                        source);
            }
        }
    }

    private void acts(Event.Acts acts, Optional<Staged> acted, Source source) {
        Optional<String> clip = acted.map(s -> (Staged.Action) s).flatMap(Staged.Action::clip);
        List<NodeId> actor = nodes(acts.actor()).stream().limit(1).toList();
        claim(noun(acts.actor()) + " " + acts.verb(), "acts", actor, clip.orElse(""), source);
        acts.direction()
                .map(d -> d.name().toLowerCase(Locale.ROOT))
                .ifPresent(d -> claim(noun(acts.actor()) + " moves " + d, "moves", actor, d, source));
        acts.destination().ifPresent(d -> {
            String kind = d.kind().name().toLowerCase(Locale.ROOT);
            String sentence = noun(acts.actor()) + " ends " + kind.replace('_', ' ') + " " + noun(d.object());
            claim(sentence, "ends:" + kind, ends(acts, d), "", source);
        });
    }

    private List<NodeId> ends(Event.Acts acts, Event.Destination destination) {
        List<NodeId> both =
                new ArrayList<>(nodes(acts.actor()).stream().limit(1).toList());
        both.addAll(nodes(destination.object()).stream().limit(1).toList());
        return both.size() == 2 ? both : List.of();
    }

    private void move(CameraWords.Moving moving, Source source) {
        String name = moving.move().name().toLowerCase(Locale.ROOT);
        claim("the camera does " + name.replace('_', ' '), "camera:" + name, List.of(), name, source);
    }

    private String noun(int thing) {
        return meaning.things().get(thing).noun();
    }

    private List<NodeId> nodes(int thing) {
        return layout.of(thing).stream().map(Placed::node).toList();
    }
}
