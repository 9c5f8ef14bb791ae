package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.direction.block.Schedule.Slot;
import studio.language.meaning.Event;
import studio.language.meaning.Meaning;
import studio.language.meaning.Moods;
import studio.scene.timeline.Layer;

/// Gives people faces, mouths and eyes for what they do, in clips over those of the body: a smile for one who smiles, a
/// glance at what somebody handles, and at one another for people who meet. Who looks at nothing in particular looks
/// ahead.
final class Mien {
    private static final String CAMERA = "camera";

    private final Meaning meaning;
    private final List<Course> courses;
    private final ClipSheet sheet;

    Mien(Meaning meaning, List<Course> courses, ClipSheet sheet) {
        this.meaning = meaning;
        this.courses = courses;
        this.sheet = sheet;
    }

    /// Writes what faces and eyes do in an event.
    ///
    /// @return the face's word, where there is one
    Optional<String> act(Cue cue) {
        String verb = cue.event().verb();
        List<Course> people = cue.actors().stream().filter(Mien::isPerson).toList();
        Optional<String> face = people.isEmpty() ? Optional.empty() : Looks.face(verb);
        face.ifPresent(word -> people.forEach(c -> show(c, Layer.FACE.motion(word), cue.slot(), lasts(word))));
        Looks.mouth(verb).ifPresent(word -> people.forEach(c -> show(c, Layer.SPEECH.motion(word), cue.slot(), false)));
        people.forEach(c -> look(c, cue));
        return face;
    }

    /// What is done once passes; what is felt stays.
    private static boolean lasts(String face) {
        return switch (face) {
            case "laugh", "cry", "wink", "blink" -> false;
            default -> true;
        };
    }

    /// Somebody gets into a mood.
    ///
    /// @return whether that can be shown
    boolean feels(Event.Changes event, Slot slot, List<Course> things) {
        Optional<String> feeling = Moods.feeling(event.to());
        List<Course> people = things.stream().filter(Mien::isPerson).toList();
        feeling.ifPresent(word -> people.forEach(c -> show(c, Layer.FACE.motion(word), slot, true)));
        return feeling.isPresent() && !people.isEmpty();
    }

    private void look(Course who, Cue cue) {
        String verb = cue.event().verb();
        boolean toUs = cue.event()
                .direction()
                .filter(d -> d == Event.Direction.FORWARD)
                .isPresent();
        if (toUs && Looks.watched(verb)) {
            gaze(who, CAMERA, cue.slot());
            return;
        }
        Optional<Course> other = Looks.mutual(verb) || Looks.looks(verb) ? partner(who, cue) : Optional.empty();
        Optional<Course> at = other.or(() -> cue.target().filter(t -> Looks.watched(verb)));
        at.filter(course -> course != who).ifPresent(course -> {
            gaze(who, course.placed.node().value(), cue.slot());
            if (Looks.mutual(verb) && isPerson(course)) {
                gaze(course, who.placed.node().value(), cue.slot());
            }
        });
    }

    /// The person with whom somebody does something: the one named, one who does the same, for deeds of two the only
    /// other one there.
    private Optional<Course> partner(Course who, Cue cue) {
        Optional<Course> named =
                cue.goal().filter(Mien::isPerson).or(cue::target).filter(Mien::isPerson);
        if (named.isPresent()
                || cue.target().isPresent() && Looks.looks(cue.event().verb())) {
            return named;
        }
        boolean aside =
                cue.event().direction().isPresent() || cue.event().verb().contains(" ");
        return aside
                ? Optional.empty()
                : courses.stream()
                        .filter(c -> c != who && isPerson(c))
                        .filter(c ->
                                doesTheSame(c, cue) || Looks.mutual(cue.event().verb()))
                        .min((a, b) -> Double.compare(apart(a, who), apart(b, who)));
    }

    private boolean doesTheSame(Course other, Cue cue) {
        return meaning.events().stream()
                .anyMatch(e -> e instanceof Event.Acts acts
                        && acts.actor() == other.placed.cast().thing()
                        && acts.verb().equals(cue.event().verb()));
    }

    private static double apart(Course a, Course b) {
        return a.placed.position().minus(b.placed.position()).length();
    }

    private void gaze(Course who, String at, Slot slot) {
        show(who, Layer.GAZE.motion(at), slot, true);
    }

    private void show(Course who, String motion, Slot slot, boolean lasts) {
        if (!sheet.plays(who.placed.node(), motion, slot.from())) {
            sheet.add(who.placed.node(), motion, slot.from(), slot.to(), 1, lasts);
        }
    }

    private static boolean isPerson(Course course) {
        return course.placed.cast().person();
    }
}
