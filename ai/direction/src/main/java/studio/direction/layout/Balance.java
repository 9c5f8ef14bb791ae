package studio.direction.layout;

import java.util.List;
import java.util.Locale;
import studio.direction.Decision;

/// Brings things of wildly different size to scales at which one picture shows them all: the small ones grow and the
/// giants shrink, as little as needed. People are never shrunk beside things.
final class Balance {
    /// The least size of a thing beside the largest, in the picture.
    private static final double LEAST = 0.085;

    private static final double GROW = 5;
    private static final double SHRINK = 0.3;

    private Balance() {}

    static void balance(List<Cluster> all, List<Decision> decisions) {
        double largest = picture(all);
        boolean people = all.stream().anyMatch(c -> c.cast.person());
        for (Cluster c : all) {
            double lacking = LEAST * largest / c.apparent();
            if (lacking > 1 && !c.cast.person()) {
                rescale(c, Math.min(people ? lacking : StrictMath.pow(lacking, 0.62), GROW), decisions);
            }
        }
        double smallest = all.stream().mapToDouble(Cluster::apparent).min().orElse(largest);
        for (Cluster c : all) {
            double excess = picture(all) / (smallest / LEAST) * Math.min(1, 2 * c.apparent() / picture(all));
            if (excess > 1.02 && !c.cast.person()) {
                rescale(c, Math.max(1 / excess, SHRINK), decisions);
            }
        }
    }

    /// The height of the picture that holds everything, in metres: of the tallest, or of the row of all side by side.
    private static double picture(List<Cluster> all) {
        double tallest = all.stream().mapToDouble(Cluster::apparent).max().orElse(0);
        double row = all.stream()
                .filter(c -> c.host.isEmpty())
                .mapToDouble(c -> Math.min(c.count(), 7) * 2.3 * c.spanX(0.6))
                .sum();
        return Math.max(tallest, row * 9 / 16 * 0.8);
    }

    /// Makes a pair fit for one hiding part of the other: the front one at least a third as large as the one behind.
    static void cover(Cluster front, Cluster behind, double share, List<Decision> decisions) {
        double lacking = share * behind.apparent() / front.apparent();
        if (lacking > 1) {
            double grown = Math.min(StrictMath.pow(lacking, 0.6), GROW);
            rescale(front, grown, decisions);
            rescale(behind, Math.max(grown / lacking, SHRINK), decisions);
        }
    }

    private static void rescale(Cluster c, double factor, List<Decision> decisions) {
        if (Math.abs(factor - 1) < 0.02) {
            return;
        }
        c.cast = c.cast.scaled(factor);
        decisions.add(new Decision(
                "layout",
                String.format(Locale.ROOT, "%s at %.2f of its size", c.noun(), factor),
                "things of such different size would not be seen in one picture",
                List.of()));
    }
}
