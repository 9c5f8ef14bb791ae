package studio.direction.casting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.language.meaning.Attribute;
import studio.language.meaning.Thing;
import studio.math.Color;
import studio.math.surface.Material;
import studio.scene.content.Coat;

/// The look of a thing that is there: what it shows under its coats, and its coats after another word for its look.
public final class Tone {
    private static final int MOST = 200;

    private Tone() {}

    /// The material that most of what one sees of a thing shows: of its body, or of its largest surface.
    public static Optional<Material> shown(Model model, List<Coat> coats) {
        Slots slots = Slots.of(worn(model, coats));
        return slots.all().stream()
                .filter(s -> s.name().equals(slots.main()))
                .findFirst()
                .or(() -> slots.all().stream().findFirst())
                .map(Slots.Slot::finish);
    }

    /// The colour that most of what one sees of it shows.
    public static Optional<Color> color(Model model, List<Coat> coats) {
        Slots slots = Slots.of(worn(model, coats));
        return slots.all().stream()
                .filter(s -> s.name().equals(slots.main()))
                .findFirst()
                .or(() -> slots.all().stream().findFirst())
                .map(Slots.Slot::mean);
    }

    /// The coats after more words for the look: what they do not speak of stays, so that a striped thing painted blue
    /// has blue stripes.
    public static List<Coat> dressed(Model model, List<Coat> coats, List<Attribute> look, boolean living) {
        Thing word = new Thing("thing", Thing.Kind.OBJECT, 1, false, look, Optional.empty());
        return over(coats, Wardrobe.coats(word, worn(model, coats), living));
    }

    /// The coats with every colour brighter or darker.
    public static List<Coat> shaded(Model model, List<Coat> coats, double factor) {
        List<Coat> shaded = new ArrayList<>();
        for (Slots.Slot slot : Slots.of(worn(model, coats)).all()) {
            if (shaded.size() < MOST) {
                shaded.add(new Coat(
                        slot.name(), slot.finish().dyed(lit(slot.finish().base(), factor))));
            }
        }
        return over(coats, shaded);
    }

    /// The coats with what glows put out, or lit.
    public static List<Coat> lit(Model model, List<Coat> coats, boolean on) {
        List<Coat> changed = new ArrayList<>();
        for (Slots.Slot slot : Slots.of(worn(model, coats)).all()) {
            Material finish = slot.finish();
            Color own = model.parts().stream()
                    .filter(p -> p.slot().equals(slot.name()))
                    .map(p -> p.finish().emission())
                    .findFirst()
                    .orElse(Color.BLACK);
            boolean glows = own.luminance() > 0 || finish.emission().luminance() > 0;
            if (glows) {
                Color light = on ? own.luminance() > 0 ? own : finish.base().times(2.2) : Color.BLACK;
                changed.add(new Coat(slot.name(), finish.withEmission(light)));
            }
        }
        return over(coats, changed);
    }

    private static Color lit(Color color, double factor) {
        return factor <= 1 ? color.times(factor) : color.lerp(Color.WHITE, Math.min(0.6, (factor - 1) * 0.45));
    }

    private static List<Coat> over(List<Coat> before, List<Coat> after) {
        List<Coat> all = new ArrayList<>(after);
        before.stream()
                .filter(b -> after.stream().noneMatch(a -> a.slot().equals(b.slot())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Model worn(Model model, List<Coat> coats) {
        List<Part> parts = model.parts().stream()
                .map(p -> coats.stream()
                        .filter(c -> c.slot().equals(p.slot()))
                        .findFirst()
                        .or(() -> coats.stream()
                                .filter(c -> c.slot().equals(Coat.ALL))
                                .findFirst())
                        .map(c -> Part.of(p.slot(), p.mesh(), c.material()))
                        .orElse(p))
                .toList();
        return new Model(parts, model.anchors());
    }
}
