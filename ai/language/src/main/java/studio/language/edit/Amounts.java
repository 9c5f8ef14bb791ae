package studio.language.edit;

import java.util.List;
import java.util.OptionalDouble;

/// Reads how far or how much: "two metres", "50 cm", "half a metre", "a bit".
final class Amounts {
    private Amounts() {}

    /// A length or a degree.
    static List<Slot.Read> at(Sentence s, int from) {
        List<Slot.Read> length = length(s, from);
        return length.isEmpty() ? degree(s, from) : length;
    }

    /// A length in a unit.
    static List<Slot.Read> length(Sentence s, int from) {
        if (s.says(from, "half", "a") && unit(s.word(from + 2)).isPresent()) {
            return metres(0.5 * unit(s.word(from + 2)).getAsDouble(), from + 3);
        }
        if ((s.says(from, "a") || s.says(from, "an")) && isWord(s.word(from + 1))) {
            boolean half = s.says(from + 2, "and", "a", "half");
            return metres((half ? 1.5 : 1) * unit(s.word(from + 1)).getAsDouble(), from + (half ? 5 : 2));
        }
        OptionalDouble number = s.number(from);
        boolean half = s.says(from + 1, "and", "a", "half");
        int at = from + (half ? 4 : 1);
        if (number.isEmpty() || unit(s.word(at)).isEmpty()) {
            return List.of();
        }
        double length =
                (number.getAsDouble() + (half ? 0.5 : 0)) * unit(s.word(at)).getAsDouble();
        return metres(length, at + 1);
    }

    private static List<Slot.Read> metres(double length, int end) {
        return List.of(new Slot.Read(new Filling.Much(Amount.metres(Math.min(length, 10_000))), end));
    }

    private static boolean isWord(String unit) {
        return unit.length() > 2 && unit(unit).isPresent();
    }

    private static OptionalDouble unit(String word) {
        return switch (word) {
            case "m", "metre", "metres", "meter", "meters" -> OptionalDouble.of(1);
            case "cm", "centimetre", "centimetres", "centimeter", "centimeters" -> OptionalDouble.of(0.01);
            case "mm", "millimetre", "millimetres", "millimeter", "millimeters" -> OptionalDouble.of(0.001);
            case "km", "kilometre", "kilometres", "kilometer", "kilometers" -> OptionalDouble.of(1000);
            case "ft", "foot", "feet" -> OptionalDouble.of(0.3048);
            case "inch", "inches" -> OptionalDouble.of(0.0254);
            case "yard", "yards" -> OptionalDouble.of(0.9144);
            case "step", "steps", "pace", "paces" -> OptionalDouble.of(0.7);
            default -> OptionalDouble.empty();
        };
    }

    private static List<Slot.Read> degree(Sentence s, int from) {
        for (String bit : List.of(
                "a tiny bit",
                "a little bit",
                "a bit",
                "a little",
                "a touch",
                "a tad",
                "slightly",
                "somewhat",
                "just a bit",
                "just a little")) {
            if (s.says(from, bit.split(" ", -1))) {
                return degree(Amount.Degree.BIT, from + bit.split(" ", -1).length);
            }
        }
        for (String lot : List.of(
                "a whole lot",
                "quite a lot",
                "a lot",
                "a good deal",
                "far",
                "much",
                "way",
                "a great deal",
                "considerably")) {
            if (s.says(from, lot.split(" ", -1))) {
                return degree(Amount.Degree.LOT, from + lot.split(" ", -1).length);
            }
        }
        return List.of();
    }

    private static List<Slot.Read> degree(Amount.Degree degree, int end) {
        return List.of(new Slot.Read(new Filling.Much(Amount.of(degree)), end));
    }
}
