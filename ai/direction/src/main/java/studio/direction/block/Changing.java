package studio.direction.block;

import java.util.List;
import java.util.Optional;
import studio.direction.block.Schedule.Slot;
import studio.direction.casting.Palette;
import studio.direction.casting.Stuff;
import studio.language.meaning.Event;
import studio.math.Color;
import studio.math.surface.Material;
import studio.scene.content.Coat;

/// Carries changes of a property out: colour, size, presence, brightness, and those states that a colour can show.
final class Changing {
    private Changing() {}

    /// Changes every copy of a thing.
    ///
    /// @return whether anything changes
    static boolean change(Event.Changes event, Slot slot, List<Course> courses) {
        return switch (event.property()) {
            case "color" -> colour(event, slot, courses);
            case "size" -> size(event, slot, courses);
            case "visible" -> presence(event, slot, courses);
            case "brightness" -> brightness(event, slot, courses);
            default -> colour(event, slot, courses) || size(event, slot, courses);
        };
    }

    private static boolean colour(Event.Changes event, Slot slot, List<Course> courses) {
        Optional<Color> to = tone(event.to());
        if (to.isEmpty()) {
            return false;
        }
        for (Course c : courses) {
            Color from = tone(event.from()).orElseGet(() -> worn(c));
            c.startAt(c.start().dyed(from));
            c.add(slot.from(), slot.to(), Motions.dye(from, to.get()));
        }
        return true;
    }

    /// The colour of a word, or the one by which people know a state.
    private static Optional<Color> tone(String words) {
        return Palette.paint(words).or(() -> switch (words) {
            case "rusty", "rusted" -> Optional.of(Color.srgb(0x7A3A18));
            case "burnt", "burned", "charred" -> Optional.of(Color.srgb(0x1C1512));
            case "frozen", "icy" -> Optional.of(Color.srgb(0xC4DCEC));
            case "ripe" -> Optional.of(Color.srgb(0xC8301C));
            case "unripe", "fresh" -> Optional.of(Color.srgb(0x5FA03A));
            case "rotten", "decayed" -> Optional.of(Color.srgb(0x4A3A20));
            case "withered", "wilted", "dry", "dried" -> Optional.of(Color.srgb(0x8A6A3C));
            case "toasted", "baked", "browned" -> Optional.of(Color.srgb(0x9A5E28));
            case "melted" -> Optional.of(Color.srgb(0xE8D8B0));
            default -> Stuff.of(words).map(Material::base);
        });
    }

    private static Color worn(Course c) {
        return c.placed.cast().coats().stream()
                .findFirst()
                .map(Coat::material)
                .map(Material::base)
                .orElse(Color.grey(0.4));
    }

    private static boolean size(Event.Changes event, Slot slot, List<Course> courses) {
        double from = factor(event.from());
        double to = factor(event.to());
        if (from == to) {
            return false;
        }
        for (Course c : courses) {
            c.startAt(c.start().sized(from));
            c.add(slot.from(), slot.to(), Motions.scale(to));
        }
        return true;
    }

    private static double factor(String word) {
        return switch (word) {
            case "tiny" -> 0.45;
            case "small", "little", "short", "closed", "deflated", "thin" -> 0.65;
            case "big", "large", "tall", "inflated", "fat", "bigger", "larger", "grown" -> 1.5;
            case "huge", "giant", "enormous" -> 2;
            default -> 1;
        };
    }

    private static boolean presence(Event.Changes event, Slot slot, List<Course> courses) {
        boolean gone = event.to().equals("gone")
                || event.to().equals("invisible")
                || event.to().equals("hidden");
        for (Course c : courses) {
            c.startAt(c.start().shown(gone));
            c.add(slot.from(), slot.to(), Motions.show(!gone));
        }
        return true;
    }

    private static boolean brightness(Event.Changes event, Slot slot, List<Course> courses) {
        double from = level(event.from());
        double to = level(event.to());
        if (from == to) {
            return false;
        }
        for (Course c : courses) {
            Color worn = worn(c);
            c.startAt(c.start().dyed(worn.times(from)));
            c.add(slot.from(), slot.to(), Motions.dye(worn.times(from), worn.times(to)));
        }
        return true;
    }

    private static double level(String word) {
        return switch (word) {
            case "dark", "dim", "dull", "off", "flickering dimly" -> 0.15;
            case "bright", "on", "shiny", "lit", "glowing", "brighter" -> 1.8;
            default -> 0.7;
        };
    }
}
