package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.layout.Placed;
import studio.language.meaning.Meaning;
import studio.language.meaning.Relation;
import studio.render.Extraction;
import studio.render.Library;
import studio.render.RenderScene;
import studio.render.sight.Seen;
import studio.render.sight.Sight;
import studio.render.sight.Sighting;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.Outcome;

/// A look at a staging before it is proposed: how much is seen of what stands before or behind something. The set is
/// left
/// out, so that a look is quick.
final class Rehearsal {
    private static final double LEAST = 0.24;
    private static final double HIDDEN_LEAST = 0.06;
    private static final double HIDDEN_MOST = 0.75;
    /// Not seen at all is worse than seen too well.
    private static final double UNSEEN = 8;

    private final List<Relation> depth;
    private final Extraction extraction;
    private final Sight sight = new Sight();

    Rehearsal(Meaning meaning, Library library) {
        this.depth = meaning.relations().stream().filter(Rehearsal::isDepth).toList();
        this.extraction = new Extraction(library);
    }

    private static boolean isDepth(Relation relation) {
        return switch (relation.kind()) {
            case IN_FRONT_OF, BEHIND, HIDDEN_BY -> true;
            case LEFT_OF, RIGHT_OF, ON, UNDER, ABOVE, BELOW, INSIDE, NEXT_TO, NEAR, BETWEEN, AROUND, FACING, WITH ->
                false;
        };
    }

    /// How far the worst of the depth relations is off: negative where too little is seen, positive where too much,
    /// zero
    /// when all are as they should be.
    double off(Staging staging) {
        if (depth.isEmpty()) {
            return 0;
        }
        Optional<Sighting> look = look(staging);
        double worst = 0;
        for (Relation relation : depth) {
            double off = look.map(l -> off(relation, staging, l)).orElse(0.0);
            worst = Math.abs(off) > Math.abs(worst) ? off : worst;
        }
        return worst;
    }

    private static double off(Relation relation, Staging staging, Sighting look) {
        double subject = share(relation.subject(), staging, look);
        double object = share(relation.objects().getFirst(), staging, look);
        if (relation.kind() == Relation.Kind.HIDDEN_BY) {
            double low = UNSEEN * Math.min(0, subject - HIDDEN_LEAST);
            return low < 0 ? low : Math.max(0, subject - HIDDEN_MOST);
        }
        return Math.min(0, Math.min(subject, object) - LEAST);
    }

    /// The visible share of a thing, 1 when it is not there to be seen.
    private static double share(int thing, Staging staging, Sighting look) {
        return staging.layout().of(thing).stream()
                .map(Placed::node)
                .flatMap(n -> look.of(n).stream())
                .mapToDouble(Seen::visible)
                .max()
                .orElse(1);
    }

    private Optional<Sighting> look(Staging staging) {
        List<Command> commands = new ArrayList<>(Assembly.stage(staging));
        commands.addAll(Assembly.shots(staging));
        return switch (new Batch("rehearsal", commands).applyTo(Scene.EMPTY)) {
            case Outcome.Rejected _ -> Optional.empty();
            case Outcome.Applied(Scene scene) -> {
                RenderScene seen = extraction.scene(scene, 0);
                yield Optional.of(sight.look(
                        seen, extraction.eye(scene, 0), staging.brief().aspect()));
            }
        };
    }
}
