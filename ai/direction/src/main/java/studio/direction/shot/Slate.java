package studio.direction.shot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import studio.language.meaning.CameraWords;
import studio.language.meaning.CameraWords.Angle;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.CameraWords.Moving;
import studio.language.meaning.CameraWords.Size;
import studio.language.meaning.Event;

/// What was asked of a camera, written on its node as tags, so that later words can change one thing and keep the rest:
/// `size:close`, `angle:low`, `move:orbit_left:slow`, `lens:35`, `focus:shallow`.
public final class Slate {
    private Slate() {}

    /// The tags for words.
    public static List<String> tags(CameraWords words) {
        List<String> tags = new ArrayList<>();
        words.size().ifPresent(s -> tags.add("size:" + lower(s)));
        words.angle().ifPresent(a -> tags.add("angle:" + lower(a)));
        words.moves().forEach(m -> tags.add("move:" + lower(m.move()) + ":" + lower(m.pace())));
        words.focalLength().ifPresent(f -> tags.add("lens:" + f));
        if (words.shallowFocus()) {
            tags.add("focus:shallow");
        }
        return tags.size() > 24 ? List.copyOf(tags.subList(0, 24)) : List.copyOf(tags);
    }

    /// Whether a tag is one of these.
    public static boolean isSlate(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0
                && switch (tag.substring(0, colon)) {
                    case "size", "angle", "move", "lens", "focus" -> true;
                    default -> false;
                };
    }

    /// The words that tags stand for; what is none of them is passed over.
    public static CameraWords words(List<String> tags) {
        Optional<Size> size = first(tags, "size:").flatMap(v -> constant(Size.values(), v));
        Optional<Angle> angle = first(tags, "angle:").flatMap(v -> constant(Angle.values(), v));
        List<Moving> moves = tags.stream()
                .filter(t -> t.startsWith("move:"))
                .flatMap(t -> moving(t.split(":", -1)).stream())
                .toList();
        return new CameraWords(
                size,
                angle,
                moves,
                OptionalInt.empty(),
                lens(first(tags, "lens:")),
                CameraWords.Playback.NORMAL,
                tags.contains("focus:shallow"));
    }

    /// Words with others said over them: what the others do not speak of stays.
    public static CameraWords over(CameraWords before, CameraWords said) {
        return new CameraWords(
                said.size().or(before::size),
                said.angle().or(before::angle),
                said.moves().isEmpty() ? before.moves() : said.moves(),
                said.subject().isPresent() ? said.subject() : before.subject(),
                said.focalLength().isPresent() ? said.focalLength() : before.focalLength(),
                said.playback(),
                said.shallowFocus() || before.shallowFocus());
    }

    private static Optional<String> first(List<String> tags, String start) {
        return tags.stream()
                .filter(t -> t.startsWith(start))
                .map(t -> t.substring(start.length()))
                .findFirst();
    }

    private static Optional<Moving> moving(String[] parts) {
        if (parts.length < 3) {
            return Optional.empty();
        }
        return constant(Move.values(), parts[1])
                .flatMap(m -> constant(Event.Pace.values(), parts[2]).map(p -> new Moving(m, p)));
    }

    private static OptionalDouble lens(Optional<String> text) {
        return text.filter(t -> t.matches("[0-9]{1,4}(\\.[0-9]{1,9})?"))
                .map(t -> OptionalDouble.of(Double.parseDouble(t)))
                .orElse(OptionalDouble.empty());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return java.util.Arrays.stream(all).filter(e -> lower(e).equals(name)).findFirst();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
