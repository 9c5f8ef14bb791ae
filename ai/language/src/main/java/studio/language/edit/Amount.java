package studio.language.edit;

import java.util.OptionalDouble;

/// How far or how much: a measure, or a word such as "a bit".
///
/// @param metres when a length was said
public record Amount(Degree degree, OptionalDouble metres) {
    /// How much by the words.
    public enum Degree {
        BIT,
        SOME,
        LOT
    }

    /// Nothing said.
    public static final Amount SOME = new Amount(Degree.SOME, OptionalDouble.empty());

    static Amount of(Degree degree) {
        return new Amount(degree, OptionalDouble.empty());
    }

    static Amount metres(double length) {
        return new Amount(Degree.SOME, OptionalDouble.of(length));
    }
}
