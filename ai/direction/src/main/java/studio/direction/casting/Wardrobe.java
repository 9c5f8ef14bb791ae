package studio.direction.casting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.geometry.Model;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.math.Color;
import studio.math.surface.Material;
import studio.scene.content.Coat;

/// Paints a model as the adjectives of its noun say. A colour word dyes the main slot first, then the next largest ones
/// until the whole thing would be called that colour: a car is red although its tyres are black.
final class Wardrobe {
    private static final double ENOUGH = 0.6;
    private static final double NEAR = 0.14;

    private Wardrobe() {}

    static List<Coat> coats(Thing thing, Model model, boolean living) {
        List<String> touches = words(thing, Attribute.Kind.PATTERN, Attribute.Kind.SURFACE);
        Optional<Color> paint = thing.first(Attribute.Kind.COLOUR).flatMap(Palette::paint);
        Optional<Material> stuff = stuff(thing, living);
        if (paint.isEmpty() && stuff.isEmpty() && touches.isEmpty()) {
            return List.of();
        }
        Slots slots = Slots.of(model);
        double size = model.bounds().size().length() / 1.7;
        List<Coat> coats = new ArrayList<>();
        double covered = 0;
        for (Slots.Slot slot : inTurn(slots)) {
            if (!coats.isEmpty() && (enough(slots, coats, covered, paint) || clear(slot))) {
                continue;
            }
            Color tone = paint.orElse(Color.BLACK).times(coats.isEmpty() ? 1 : 0.82);
            Material made = stuff.orElse(slot.finish());
            Material dyed = paint.isPresent() && !sameWord(thing) ? made.dyed(tone) : made;
            coats.add(new Coat(slot.name(), Surface.worded(dyed, touches, size)));
            covered += slot.share();
        }
        return coats;
    }

    private static List<Slots.Slot> inTurn(Slots slots) {
        List<Slots.Slot> turn = new ArrayList<>(slots.all());
        turn.sort(Comparator.comparing(s -> !s.name().equals(slots.main())));
        return turn;
    }

    private static boolean clear(Slots.Slot slot) {
        return slot.finish().transmission() > 0.5;
    }

    private static boolean enough(Slots slots, List<Coat> coats, double covered, Optional<Color> paint) {
        return covered >= ENOUGH && (paint.isEmpty() || near(mean(slots, coats), paint.get()));
    }

    private static Color mean(Slots slots, List<Coat> coats) {
        Color sum = Color.BLACK;
        for (Slots.Slot slot : slots.all()) {
            Color seen = coats.stream()
                    .filter(c -> c.slot().equals(slot.name()))
                    .map(c -> c.material().base())
                    .findFirst()
                    .orElse(slot.mean());
            sum = sum.plus(seen.times(slot.share()));
        }
        return sum;
    }

    private static boolean near(Color a, Color b) {
        return Math.abs(Color.encode(a.red()) - Color.encode(b.red())) < NEAR
                && Math.abs(Color.encode(a.green()) - Color.encode(b.green())) < NEAR
                && Math.abs(Color.encode(a.blue()) - Color.encode(b.blue())) < NEAR;
    }

    /// A said material, or the metal that a colour such as "golden" means on a lifeless thing.
    private static Optional<Material> stuff(Thing thing, boolean living) {
        Optional<Material> said = thing.first(Attribute.Kind.MATERIAL).flatMap(Stuff::of);
        if (said.isPresent() || living) {
            return said;
        }
        return thing.first(Attribute.Kind.COLOUR).filter(Wardrobe::metal).flatMap(Stuff::of);
    }

    private static boolean metal(String colour) {
        return switch (colour) {
            case "gold", "golden", "silver", "bronze", "copper" -> true;
            default -> false;
        };
    }

    private static boolean sameWord(Thing thing) {
        return thing.first(Attribute.Kind.COLOUR).equals(thing.first(Attribute.Kind.MATERIAL));
    }

    private static List<String> words(Thing thing, Attribute.Kind... kinds) {
        List<Attribute.Kind> wanted = List.of(kinds);
        return thing.attributes().stream()
                .filter(a -> wanted.contains(a.kind()))
                .map(Attribute::word)
                .toList();
    }
}
