package studio.direction.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.direction.Brief;
import studio.direction.Proposal;
import studio.direction.Receipt;
import studio.direction.Role;
import studio.direction.Staged;
import studio.language.Reading;
import studio.language.meaning.Meaning;
import studio.math.Color;
import studio.math.time.FrameRange;
import studio.render.Extraction;
import studio.render.Eye;
import studio.render.Library;
import studio.render.sight.Seen;
import studio.render.sight.Sight;
import studio.scene.Scene;
import studio.scene.term.NodeId;
import studio.scene.timeline.Shot;

/// Makes the staging report: looks at the staged scene at evenly spaced moments of every shot and writes down what is
/// there. Nothing in it is taken from the plan where it can be measured. Not for use by two threads at once.
public final class Reporter {
    private static final int MOMENTS = 9;
    private static final int MOMENTS_WHEN_SHAKY = 25;

    private final Extraction extraction;
    private final Sight sight = new Sight();

    public Reporter(Library library) {
        this.extraction = new Extraction(library);
    }

    /// The report on a proposal that was applied to an empty scene.
    ///
    /// @param scene the scene after the proposal's batch
    /// @param receipts the proposal's claims, measured on that scene
    public StagingReport report(
            String id, Reading reading, Proposal proposal, Scene scene, Brief brief, List<Receipt> receipts) {
        return report(id, reading, proposal, scene, brief, moments(proposal, scene, brief), receipts);
    }

    /// The report made of moments that were measured before, as the receipts are.
    public StagingReport report(
            String id,
            Reading reading,
            Proposal proposal,
            Scene scene,
            Brief brief,
            List<Moment> moments,
            List<Receipt> receipts) {
        Meaning meaning = reading.meaning();
        return new StagingReport(
                id,
                reading.text(),
                "proposed",
                scene.timeline().durationSeconds(),
                brief.seed(),
                brief.width(),
                brief.height(),
                proposal.roles().stream().map(Reporter::entity).toList(),
                moments,
                staged(proposal, Staged.ShotPlan.class).map(Reporter::shot).toList(),
                staged(proposal, Staged.Action.class).map(Reporter::action).toList(),
                staged(proposal, Staged.Change.class).map(Reporter::change).toList(),
                scene.setting().place(),
                scene.setting().timeOfDay(),
                scene.setting().weather(),
                meaning.style(),
                word(meaning.camera().playback()),
                receipts,
                proposal.questions(),
                Millis.NONE);
    }

    /// The report on words of which nothing can be shown.
    public StagingReport notUnderstood(String id, Reading reading, Brief brief) {
        Meaning meaning = reading.meaning();
        return new StagingReport(
                id,
                reading.text(),
                "not_understood",
                0,
                brief.seed(),
                brief.width(),
                brief.height(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                meaning.style(),
                word(meaning.camera().playback()),
                List.of(),
                List.of(),
                Millis.NONE);
    }

    /// The moments of every shot, measured.
    public List<Moment> moments(Proposal proposal, Scene scene, Brief brief) {
        Map<NodeId, Role> roles = new HashMap<>();
        proposal.roles().forEach(role -> roles.put(role.node(), role));
        boolean shaky = staged(proposal, Staged.ShotPlan.class)
                .flatMap(plan -> plan.moves().stream())
                .anyMatch(move -> move.move().equals("shaky"));
        List<Moment> moments = new ArrayList<>();
        for (FrameRange range : ranges(scene)) {
            int count = shaky ? MOMENTS_WHEN_SHAKY : MOMENTS;
            for (int i = 0; i < count; i++) {
                double frame = range.start() + (double) i / (count - 1) * (range.last() - range.start());
                moments.add(moment(scene, frame, roles, brief));
            }
        }
        return moments;
    }

    private static List<FrameRange> ranges(Scene scene) {
        List<Shot> shots = scene.timeline().shots();
        return shots.isEmpty()
                ? List.of(scene.timeline().range())
                : shots.stream().map(Shot::range).toList();
    }

    private Moment moment(Scene scene, double frame, Map<NodeId, Role> roles, Brief brief) {
        Eye eye = extraction.eye(scene, frame);
        List<Moment.Seen> entities = new ArrayList<>();
        for (Seen seen :
                sight.look(extraction.scene(scene, frame), eye, brief.aspect()).seen()) {
            if (roles.containsKey(seen.entity())) {
                entities.add(seen(seen));
            }
        }
        return new Moment(scene.timeline().rate().secondsAt(frame), shown(eye), entities);
    }

    private static Moment.Shown shown(Eye eye) {
        return new Moment.Shown(
                eye.position(), eye.forward(), eye.up(), Math.toDegrees(eye.verticalFov()), eye.focus());
    }

    private static Moment.Seen seen(Seen seen) {
        return new Moment.Seen(
                seen.entity().value(),
                seen.center(),
                seen.box(),
                seen.screen().left(),
                seen.screen().top(),
                seen.screen().right(),
                seen.screen().bottom(),
                seen.depth(),
                seen.visible(),
                seen.shown().orElse(Color.BLACK));
    }

    private static <T extends Staged> Stream<T> staged(Proposal proposal, Class<T> kind) {
        return proposal.staged().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static ReportedEntity entity(Role role) {
        return new ReportedEntity(
                role.node().value(),
                role.noun(),
                role.adjectives(),
                role.asset(),
                role.substitute(),
                role.character().orElse(""),
                word(role.origin()),
                role.color().orElse(""));
    }

    private static ReportedShot shot(Staged.ShotPlan plan) {
        return new ReportedShot(
                plan.from(),
                plan.to(),
                plan.size(),
                plan.angle(),
                plan.moves().stream()
                        .map(m -> new ReportedShot.Move(m.move(), m.from(), m.to()))
                        .toList());
    }

    private static ReportedAction action(Staged.Action action) {
        return new ReportedAction(
                action.actor().value(),
                action.verb(),
                id(action.target()),
                id(action.with()),
                action.from(),
                action.to(),
                action.clip());
    }

    private static ReportedChange change(Staged.Change change) {
        return new ReportedChange(
                change.entity().value(), change.property(), change.from(), change.to(), change.start(), change.end());
    }

    private static Optional<String> id(Optional<NodeId> node) {
        return node.map(NodeId::value);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
