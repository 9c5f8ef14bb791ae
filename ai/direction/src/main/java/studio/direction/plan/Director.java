package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.Claim;
import studio.direction.Decision;
import studio.direction.Proposal;
import studio.direction.Reply;
import studio.direction.Role;
import studio.direction.Staged;
import studio.direction.casting.Casting;
import studio.direction.layout.Layout;
import studio.direction.layout.Placed;
import studio.direction.layout.Stager;
import studio.direction.set.SetBrief;
import studio.direction.set.SetDresser;
import studio.direction.set.SetPlan;
import studio.direction.shot.Cinematographer;
import studio.direction.shot.ShotBrief;
import studio.direction.shot.ShotPlan;
import studio.direction.shot.Subject;
import studio.language.Reading;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.math.Seed;
import studio.math.time.FrameRange;
import studio.render.Library;
import studio.scene.command.Batch;

/// Stages a meaning: casts it, lays it out, blocks the action, dresses and lights the set, composes the shots. Pure and
/// deterministic: the same reading, brief and library give the same proposal.
public final class Director {
    private final Catalogue catalogue;
    private final Library library;

    public Director(Catalogue catalogue, Library library) {
        this.catalogue = catalogue;
        this.library = library;
    }

    /// Answers a reading with a staging of it, or says that nothing in it can be shown.
    public Reply direct(Reading reading, Brief brief) {
        Meaning meaning = reading.meaning();
        Casting casting = Casting.of(meaning, catalogue, library);
        if (casting.casts().isEmpty() && meaning.place().isEmpty()) {
            return new Reply.NotUnderstood(reading.text(), Suggestions.FIRST);
        }
        Seed seed = new Seed(brief.seed());
        Layout layout = Stager.stage(meaning, casting, catalogue, library, false, seed.derive("layout"));
        double seconds = meaning.seconds().orElse(brief.seconds().orElse(4));
        FrameRange range = new FrameRange(0, Math.max(1, brief.rate().framesIn(seconds)));
        SetPlan set = SetDresser.dress(setBrief(meaning, layout, brief), catalogue);
        ShotPlan shots = Cinematographer.plan(shotBrief(meaning, layout, set, brief, range));
        return new Reply.Proposed(propose(reading, brief, casting, layout, set, shots, range));
    }

    private static SetBrief setBrief(Meaning meaning, Layout layout, Brief brief) {
        return new SetBrief(
                meaning.place().orElse(""),
                meaning.timeOfDay().orElse(""),
                meaning.weather().orElse(""),
                meaning.style(),
                layout.bounds(),
                meaning.things().stream().map(Thing::noun).toList(),
                brief.seed());
    }

    private static ShotBrief shotBrief(Meaning meaning, Layout layout, SetPlan set, Brief brief, FrameRange range) {
        List<Subject> subjects = layout.placed().stream()
                .map(p ->
                        new Subject(p.node(), p.cast().word().noun(), p.cast().living(), p.height(), List.of(p.box())))
                .toList();
        return new ShotBrief(
                meaning.camera(),
                subjects,
                set.free(),
                layout.bounds(),
                brief.rate(),
                range,
                brief.aspect(),
                set.exposure(),
                brief.seed());
    }

    private static Proposal propose(
            Reading reading,
            Brief brief,
            Casting casting,
            Layout layout,
            SetPlan set,
            ShotPlan shots,
            FrameRange range) {
        Batch batch = Assembly.batch(reading.text(), brief, layout, set, shots, range);
        List<Role> roles =
                new ArrayList<>(layout.placed().stream().map(Assembly::role).toList());
        roles.addAll(set.roles());
        List<Staged> staged = new ArrayList<>(shots.staged());
        List<Decision> decisions = new ArrayList<>(casting.decisions());
        decisions.addAll(layout.decisions());
        decisions.addAll(set.decisions());
        decisions.addAll(shots.decisions());
        List<Claim> claims = layout.placed().stream().map(Director::visible).toList();
        return new Proposal(batch, roles, staged, claims, casting.substitutes(), List.of(), decisions);
    }

    private static Claim visible(Placed p) {
        return new Claim(p.cast().word().noun() + " is seen", "visible", List.of(p.node()), "");
    }

    /// What to try when nothing was understood.
    private static final class Suggestions {
        static final List<String> FIRST = List.of(
                "a red chair to the left of a round wooden table in a sunny room",
                "a cat runs to the right on a beach at sunset",
                "two cups on a table, slow zoom in");
    }
}
