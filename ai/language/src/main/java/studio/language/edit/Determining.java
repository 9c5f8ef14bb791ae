package studio.language.edit;

import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.edit.Reference.Quantifier;
import studio.language.edit.Reference.Rank;
import studio.language.edit.Reference.Rank.Order;

/// Reads what stands before adjectives and noun: "all the", "three of the", "the second", "the leftmost".
final class Determining {
    private Determining() {}

    /// What was found.
    ///
    /// @param determined whether any word was read
    /// @param alone whether it may stand without a noun: "both", "all", "the tallest"
    /// @param many whether more than one is meant
    record Start(
            Quantifier quantifier,
            int count,
            Optional<Rank> rank,
            boolean determined,
            boolean alone,
            boolean many,
            int end) {
        Start ranked(Rank other) {
            return new Start(quantifier, count, Optional.of(other), determined, alone, many, end);
        }
    }

    /// An order that was said, and the index after it.
    record Side(Order order, int end) {}

    static Start at(Sentence s, int from) {
        int at = from;
        Quantifier quantifier = Quantifier.BARE;
        int count = 1;
        boolean many = false;
        switch (s.word(at)) {
            case "all", "every", "each", "everything", "everyone", "everybody" -> {
                quantifier = Quantifier.ALL;
                many = true;
                at += s.word(at).startsWith("every") && s.word(at).length() > 5 ? 1 : of(s, at + 1);
            }
            case "both" -> {
                quantifier = Quantifier.BOTH;
                many = true;
                at += of(s, at + 1);
            }
            case "a", "an", "any", "some", "another", "either" -> {
                quantifier = Quantifier.ANY;
                at += s.says(at, "any") ? of(s, at + 1) : 1;
            }
            default -> {}
        }
        if (quantifier == Quantifier.BARE) {
            OptionalDouble number = s.number(at);
            boolean one = s.says(at, "one") && !s.says(at + 1, "of");
            if (number.isPresent() && !one && number.getAsDouble() >= 1) {
                quantifier = Quantifier.NUMBER;
                count = (int) Math.min(1000, number.getAsDouble());
                many = count > 1;
                at += of(s, at + 1);
            }
        }
        if (quantifier == Quantifier.BARE && isThe(s, at)) {
            quantifier = Quantifier.THE;
            at++;
            if (s.says(at, "other")) {
                quantifier = Quantifier.OTHER;
                at++;
            }
            OptionalDouble number = s.number(at);
            if (number.isPresent() && number.getAsDouble() > 1) {
                count = (int) Math.min(1000, number.getAsDouble());
                many = true;
                at++;
            }
        }
        return ranked(s, from, at, quantifier, count, many);
    }

    private static Start ranked(Sentence s, int from, int at, Quantifier quantifier, int count, boolean many) {
        Optional<Rank> rank = Optional.empty();
        int end = at;
        int nth = ordinal(s.word(at));
        int after = nth > 0 ? at + 1 : numeral(s, at);
        if (after > at) {
            int n = nth > 0 ? nth : (int) s.number(at).orElse(1);
            Optional<Side> further = order(s, after);
            rank = Optional.of(new Rank(further.map(Side::order).orElse(Order.FIRST), n));
            end = further.map(Side::end).orElse(after);
        } else {
            Optional<Side> side = order(s, at);
            if (side.isPresent() && !s.says(side.get().end(), "of")) {
                rank = Optional.of(new Rank(side.get().order(), 1));
                end = side.get().end();
            }
        }
        boolean alone =
                quantifier == Quantifier.ALL || quantifier == Quantifier.BOTH || rank.isPresent() && end > from + 1;
        Quantifier read = rank.isPresent() && quantifier == Quantifier.BARE ? Quantifier.THE : quantifier;
        return new Start(read, count, rank, end > from, alone, many, end);
    }

    /// A rank counted from a side; the last from the left is the first from the right.
    static Rank counted(Rank rank, Order side) {
        if (rank.order() != Order.LAST) {
            return new Rank(side, rank.nth());
        }
        Order other = switch (side) {
            case LEFTMOST -> Order.RIGHTMOST;
            case RIGHTMOST -> Order.LEFTMOST;
            case NEAREST -> Order.FARTHEST;
            case FARTHEST -> Order.NEAREST;
            case HIGHEST -> Order.LOWEST;
            case LOWEST -> Order.HIGHEST;
            case BIGGEST, SMALLEST, TALLEST, SHORTEST, FIRST, LAST, MIDDLE -> side;
        };
        return new Rank(other, 1);
    }

    /// "from the left" behind a counted noun.
    static Optional<Side> from(Sentence s, int at) {
        if (!s.says(at, "from") && !s.says(at, "on")) {
            return Optional.empty();
        }
        int next = s.says(at + 1, "the") ? at + 2 : at + 1;
        return switch (s.word(next)) {
            case "left" -> Optional.of(new Side(Order.LEFTMOST, next + 1));
            case "right" -> Optional.of(new Side(Order.RIGHTMOST, next + 1));
            case "front" -> Optional.of(new Side(Order.NEAREST, next + 1));
            case "back", "rear" -> Optional.of(new Side(Order.FARTHEST, next + 1));
            case "top" -> Optional.of(new Side(Order.HIGHEST, next + 1));
            case "bottom" -> Optional.of(new Side(Order.LOWEST, next + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Side> order(Sentence s, int at) {
        return switch (s.word(at)) {
            case "leftmost", "left" -> side(Order.LEFTMOST, at + 1);
            case "rightmost", "right" -> side(Order.RIGHTMOST, at + 1);
            case "nearest", "closest", "front", "foremost", "frontmost" -> side(Order.NEAREST, at + 1);
            case "farthest", "furthest", "rearmost", "backmost" -> side(Order.FARTHEST, at + 1);
            case "highest", "topmost", "uppermost", "top" -> side(Order.HIGHEST, at + 1);
            case "lowest", "bottom" -> side(Order.LOWEST, at + 1);
            case "biggest", "largest", "hugest" -> side(Order.BIGGEST, at + 1);
            case "smallest", "tiniest", "littlest" -> side(Order.SMALLEST, at + 1);
            case "tallest" -> side(Order.TALLEST, at + 1);
            case "shortest" -> side(Order.SHORTEST, at + 1);
            case "last", "latest", "newest" -> side(Order.LAST, at + 1);
            case "middle", "central", "centre", "center" -> side(Order.MIDDLE, at + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Side> side(Order order, int end) {
        return Optional.of(new Side(order, end));
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "fifth" -> 5;
            case "sixth" -> 6;
            case "seventh" -> 7;
            case "eighth" -> 8;
            case "ninth" -> 9;
            case "tenth" -> 10;
            default -> 0;
        };
    }

    /// "2nd": the tokenizer cuts the ending off.
    private static int numeral(Sentence s, int at) {
        boolean ending = switch (s.word(at + 1)) {
            case "st", "nd", "rd", "th" -> s.number(at).isPresent();
            default -> false;
        };
        return ending ? at + 2 : at;
    }

    /// The length of a quantifier with "of the" behind it.
    private static int of(Sentence s, int next) {
        int at = s.says(next, "of") ? next + 1 : next;
        int the = isThe(s, at) ? at + 1 : at;
        return the - next + 1;
    }

    private static boolean isThe(Sentence s, int at) {
        return switch (s.word(at)) {
            case "the", "that", "this", "these", "those", "my", "your", "our", "its", "his", "her", "their" -> true;
            default -> false;
        };
    }
}
