package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import studio.direction.Brief;
import studio.direction.Catalogue;
import studio.direction.Reply;
import studio.direction.block.Blocked;
import studio.direction.block.Blocking;
import studio.direction.casting.Casting;
import studio.direction.layout.Implied;
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
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Thing;
import studio.math.Bounds;
import studio.math.Seed;
import studio.math.time.FrameRange;
import studio.render.Library;

/// Stages a meaning: casts it, lays it out, blocks the action, dresses and lights the set, composes the shots. Pure and
/// deterministic: the same reading, brief and library give the same proposal.
public final class Director {
    private static final List<String> SUGGESTIONS = List.of(
            "a red chair to the left of a round wooden table in a sunny room",
            "a cat runs to the right on a beach at sunset",
            "two cups on a table, slow zoom in");

    private static final int TRIES = 3;

    private final Catalogue catalogue;
    private final Library library;

    public Director(Catalogue catalogue, Library library) {
        this.catalogue = catalogue;
        this.library = library;
    }

    /// Answers a reading with a staging of it, or says that nothing in it can be shown.
    public Reply direct(Reading reading, Brief brief) {
        Casting casting = Casting.of(reading.meaning(), catalogue, library);
        if (casting.casts().isEmpty() && reading.meaning().place().isEmpty()) {
            return new Reply.NotUnderstood(span(reading), SUGGESTIONS);
        }
        return new Reply.Proposed(solve(reading, casting, brief).proposal());
    }

    /// Stages, looks at the result, and stages again with things farther aside or closer together when what should be
    /// half hidden is seen too little or too much. Only depth needs the look; all else is solved right at once.
    private Staging solve(Reading reading, Casting casting, Brief brief) {
        Staging best = stage(reading, casting, brief, 1);
        Rehearsal rehearsal = new Rehearsal(reading.meaning(), library);
        double off = rehearsal.off(best);
        double near = 0;
        double far = Double.POSITIVE_INFINITY;
        double peek = 1;
        double last = off;
        for (int again = 0; again < TRIES && last != 0; again++) {
            near = last < 0 ? peek : near;
            far = last > 0 ? peek : far;
            peek = Double.isInfinite(far) ? peek + 0.45 : (near + far) / 2;
            Staging other = stage(reading, casting, brief, peek);
            last = rehearsal.off(other);
            if (Math.abs(last) < Math.abs(off)) {
                best = other;
                off = last;
            }
        }
        return best;
    }

    private Staging stage(Reading reading, Casting casting, Brief brief, double peek) {
        Meaning meaning = Implied.filled(reading.meaning());
        Seed seed = new Seed(brief.seed());
        boolean openAir = SetDresser.openAir(meaning.place().orElse(""));
        Layout layout = Stager.stage(meaning, casting, catalogue, library, openAir, peek, seed.derive("layout"));
        OptionalDouble seconds = meaning.seconds().isPresent() ? meaning.seconds() : brief.seconds();
        Blocked blocked = Blocking.block(meaning, layout, library, brief.rate(), seconds);
        FrameRange range = new FrameRange(0, Math.max(1, brief.rate().framesIn(blocked.seconds())));
        Bounds action = blocked.paths().values().stream().flatMap(List::stream).reduce(Bounds.EMPTY, Bounds::union);
        SetPlan set = SetDresser.dress(setBrief(meaning, action, brief), catalogue);
        ShotPlan shots = Cinematographer.plan(shotBrief(meaning, layout, blocked, set, brief, range, action));
        return new Staging(reading, brief, casting, layout, blocked, set, shots, range);
    }

    private static String span(Reading reading) {
        List<String> unread = reading.meaning().unread();
        return unread.isEmpty() ? reading.text() : String.join(" ", unread);
    }

    private static SetBrief setBrief(Meaning meaning, Bounds action, Brief brief) {
        return new SetBrief(
                meaning.place().orElse(""),
                meaning.timeOfDay().orElse(""),
                meaning.weather().orElse(""),
                meaning.style(),
                action,
                meaning.things().stream().map(Thing::noun).toList(),
                brief.seed());
    }

    private static ShotBrief shotBrief(
            Meaning meaning,
            Layout layout,
            Blocked blocked,
            SetPlan set,
            Brief brief,
            FrameRange range,
            Bounds action) {
        List<Placed> asked = new ArrayList<>(layout.placed().stream()
                .filter(p -> p.cast().thing() >= 0)
                .sorted((a, b) -> Integer.compare(a.cast().thing(), b.cast().thing()))
                .toList());
        List<Subject> subjects = asked.stream()
                .map(p -> new Subject(
                        p.node(),
                        p.cast().word().noun(),
                        p.cast().living(),
                        p.height(),
                        Backdrop.framed(
                                p,
                                blocked.paths().getOrDefault(p.node(), List.of(p.box())),
                                asked,
                                p.cast().person() && isActed(meaning, p.cast().thing()))))
                .toList();
        return new ShotBrief(
                about(meaning.camera(), asked),
                subjects,
                set.free(),
                action,
                brief.rate(),
                range,
                brief.aspect(),
                set.exposure(),
                brief.seed());
    }

    /// Whether somebody does something, or something is done to them.
    private static boolean isActed(Meaning meaning, int thing) {
        return meaning.events().stream()
                .anyMatch(event -> event instanceof Event.Acts acts
                        && (acts.actor() == thing
                                || acts.target().orElse(-1) == thing
                                || acts.destination()
                                        .filter(d -> d.object() == thing)
                                        .isPresent()));
    }

    /// The camera's subject counted among the subjects rather than among the things of the words.
    private static CameraWords about(CameraWords words, List<Placed> asked) {
        OptionalInt subject = OptionalInt.empty();
        for (int i = 0; i < asked.size() && subject.isEmpty() && words.subject().isPresent(); i++) {
            if (asked.get(i).cast().thing() == words.subject().getAsInt()) {
                subject = OptionalInt.of(i);
            }
        }
        return new CameraWords(
                words.size(),
                words.angle(),
                words.moves(),
                subject,
                words.focalLength(),
                words.playback(),
                words.shallowFocus());
    }
}
