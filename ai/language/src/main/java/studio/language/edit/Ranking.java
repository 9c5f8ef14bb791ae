package studio.language.edit;

import java.util.Optional;
import studio.language.edit.Reference.Rank.Order;

/// Gives a reference the order that a superlative behind it says: "which lamp is the tallest".
final class Ranking {
    private Ranking() {}

    static Reference of(Reference reference, String words) {
        Optional<Reference.Rank> rank =
                Optional.of(new Reference.Rank(order(words.substring(words.lastIndexOf(' ') + 1)), 1));
        return switch (reference) {
            case Reference.Described d ->
                new Reference.Described(
                        Reference.Quantifier.THE, 1, false, d.noun(), d.attributes(), d.where(), rank, d.words());
            case Reference.Pronoun p -> p;
            case Reference.Several s -> s;
            case Reference.Except e -> e;
        };
    }

    private static Order order(String word) {
        return switch (word) {
            case "biggest", "largest" -> Order.BIGGEST;
            case "smallest" -> Order.SMALLEST;
            case "shortest" -> Order.SHORTEST;
            case "leftmost" -> Order.LEFTMOST;
            case "rightmost" -> Order.RIGHTMOST;
            case "nearest", "closest" -> Order.NEAREST;
            case "farthest", "furthest" -> Order.FARTHEST;
            case "highest" -> Order.HIGHEST;
            case "lowest" -> Order.LOWEST;
            default -> Order.TALLEST;
        };
    }
}
