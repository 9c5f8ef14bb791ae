package studio.direction.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.light.Hours;
import studio.direction.shot.Slate;
import studio.direction.survey.Piece;
import studio.language.edit.Inquiry;
import studio.language.meaning.CameraWords;
import studio.scene.Node;
import studio.scene.Setting;
import studio.scene.content.Camera;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Track;

/// Answers about the film as a whole: its length, camera, light and place, and what happens.
final class FilmAnswers {
    private final Draft draft;

    FilmAnswers(Draft draft) {
        this.draft = draft;
    }

    String about(Inquiry.Matter matter) {
        Setting setting = draft.scene().setting();
        return switch (matter) {
            case LENGTH ->
                String.format(
                        Locale.ROOT,
                        "The film is %s seconds long.",
                        number(draft.scene().timeline().durationSeconds()));
            case LENS -> lens();
            case TIME_OF_DAY ->
                setting.timeOfDay().isEmpty()
                        ? "It is " + Hours.of("", setting.weather()).name() + "; no time of day was said."
                        : "It is " + setting.timeOfDay() + ".";
            case WEATHER ->
                setting.weather().isEmpty() ? "The weather is clear." : "The weather is " + setting.weather() + ".";
            case PLACE -> setting.place().isEmpty() ? "No place was said." : "The place is " + setting.place() + ".";
            case CAMERA -> camera();
            case SHOTS -> {
                int shots = draft.scene().timeline().shots().size();
                yield shots == 1 ? "There is 1 shot." : "There are " + shots + " shots.";
            }
        };
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private String lens() {
        return draft.scene()
                .cameraAt(draft.context.frame())
                .filter(n -> n.content() instanceof Camera)
                .map(n -> (Camera) n.content())
                .map(c -> String.format(
                        Locale.ROOT,
                        "The lens is %.0f mm at f/%.1f.",
                        c.lens().focalLength(),
                        c.lens().aperture()))
                .orElse("There is no camera.");
    }

    private String camera() {
        Optional<Node> camera = draft.scene().cameraAt(draft.context.frame());
        if (camera.isEmpty()) {
            return "There is no camera.";
        }
        CameraWords words = Slate.words(camera.get().tags());
        boolean moves = draft.scene().timeline().tracks().stream()
                .anyMatch(t -> t.node().equals(camera.get().id()));
        String size = words.size().map(s -> " It is a " + lower(s) + " shot.").orElse("");
        String move = words.moves().isEmpty()
                ? moves ? "The camera moves a little." : "The camera does not move."
                : "The camera does "
                        + String.join(
                                " and ",
                                words.moves().stream().map(m -> lower(m.move())).toList()) + ".";
        return move + size;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String doing(Piece piece) {
        List<String> motions = draft.scene().timeline().bodyClips().stream()
                .filter(c -> c.actor().equals(piece.id()))
                .map(Clip::motion)
                .distinct()
                .toList();
        boolean moves =
                draft.scene().timeline().tracks().stream().map(Track::node).anyMatch(piece.id()::equals);
        String name = Telling.capital(Telling.the(piece.name()));
        return motions.isEmpty()
                ? name + (moves ? " moves." : " does nothing.")
                : name + " does: " + String.join(", ", motions) + ".";
    }
}
