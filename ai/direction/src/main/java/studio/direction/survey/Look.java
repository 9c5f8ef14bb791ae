package studio.direction.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.casting.Palette;
import studio.direction.casting.Stuff;
import studio.direction.casting.Tone;
import studio.math.Color;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.select.Hue;

/// What a thing looks like, in the words people use.
public final class Look {
    private final Survey survey;

    public Look(Survey survey) {
        this.survey = survey;
    }

    /// The coats that a content wears.
    public static List<Coat> coats(Content content) {
        return switch (content) {
            case Prop prop -> prop.coats();
            case Actor actor -> actor.coats();
            case Text _, Camera _, Light _, Group _ -> List.of();
        };
    }

    /// The same content in other coats; what cannot wear any stays as it is.
    public static Content dressed(Content content, List<Coat> coats) {
        return switch (content) {
            case Prop prop -> new Prop(prop.asset(), coats);
            case Actor actor -> new Actor(actor.figure(), coats);
            case Text text ->
                new Text(
                        text.words(),
                        text.height(),
                        coats.isEmpty()
                                ? text.color()
                                : coats.getFirst().material().base());
            case Camera camera -> camera;
            case Light light -> light;
            case Group group -> group;
        };
    }

    /// The colour that most of a thing shows.
    public Optional<Color> color(Piece piece) {
        return piece.node().content() instanceof Text text
                ? Optional.of(text.color())
                : survey.model(piece.node().content())
                        .flatMap(m -> Tone.color(m, coats(piece.node().content())));
    }

    /// What people would call that colour.
    public Optional<String> hue(Piece piece) {
        return color(piece).map(c -> Hue.of(c).name().toLowerCase(Locale.ROOT));
    }

    /// Whether a thing would be called by a colour word.
    public boolean isColoured(Piece piece, String word) {
        if (piece.node().has(word)) {
            return true;
        }
        Optional<Color> shown = color(piece);
        Optional<Color> wanted = Palette.paint(word);
        return shown.isPresent() && wanted.isPresent() && Hue.of(shown.get()) == Hue.of(wanted.get());
    }

    /// Whether a thing is of a material, by what it was called or by what it shows.
    public boolean isMadeOf(Piece piece, String word) {
        return piece.node().has(word)
                || piece.node().has(twin(word))
                || Stuff.of(word)
                        .map(m -> material(piece).filter(own -> alike(own, m)).isPresent())
                        .orElse(false);
    }

    /// The material that most of a thing shows.
    public Optional<Material> material(Piece piece) {
        return survey.model(piece.node().content())
                .flatMap(m -> Tone.shown(m, coats(piece.node().content())));
    }

    /// A word for the material that a thing shows; empty when it could be anything.
    public Optional<String> stuff(Piece piece) {
        Optional<String> called = piece.node().tags().stream()
                .filter(t -> Stuff.of(t).isPresent())
                .findFirst();
        return called.or(() -> material(piece).flatMap(Look::named));
    }

    private static Optional<String> named(Material m) {
        if (m.transmission() > 0.5) {
            return Optional.of("glass");
        }
        if (m.metallic() > 0.5) {
            return Optional.of("metal");
        }
        return switch (m.pattern()) {
            case WOOD -> Optional.of("wood");
            case BRICK -> Optional.of("brick");
            case MARBLE -> Optional.of("marble");
            case FABRIC -> Optional.of("fabric");
            case Pattern other -> Optional.empty();
        };
    }

    private static boolean alike(Material a, Material b) {
        boolean plain = a.pattern() == Pattern.PLAIN && b.pattern() == Pattern.PLAIN;
        return a.pattern() == b.pattern()
                && Math.abs(a.metallic() - b.metallic()) < 0.5
                && Math.abs(a.transmission() - b.transmission()) < 0.5
                && (!plain || a.metallic() > 0.5 || a.transmission() > 0.5);
    }

    private static String twin(String word) {
        return switch (word) {
            case "wooden" -> "wood";
            case "wood" -> "wooden";
            case "metallic" -> "metal";
            case "metal" -> "metallic";
            case "woollen", "woolen" -> "wool";
            default -> word;
        };
    }
}
