package studio.render.sight;

import java.util.Optional;
import studio.math.Color;

/// Counts of sample points for a run of entities: how many each would have alone, how many are seen, and the sum of
/// their colours.
final class Tally {
    private final int first;
    private final double[] alone;
    private final double[] seen;
    private final double[] red;
    private final double[] green;
    private final double[] blue;

    Tally(int first, int count) {
        this.first = first;
        alone = new double[count];
        seen = new double[count];
        red = new double[count];
        green = new double[count];
        blue = new double[count];
    }

    boolean counts(int entity) {
        return entity >= first && entity < first + alone.length;
    }

    void addAlone(int entity, double points) {
        alone[entity - first] += points;
    }

    void addSeen(int entity, Color color) {
        int at = entity - first;
        seen[at]++;
        red[at] += color.red();
        green[at] += color.green();
        blue[at] += color.blue();
    }

    double alone(int entity) {
        return alone[entity - first];
    }

    double seen(int entity) {
        return seen[entity - first];
    }

    double share(int entity) {
        double all = alone(entity);
        return all <= 0 ? 0 : Math.min(1, seen(entity) / all);
    }

    Optional<Color> color(int entity) {
        int at = entity - first;
        return seen[at] == 0
                ? Optional.empty()
                : Optional.of(new Color(red[at], green[at], blue[at]).times(1 / seen[at]));
    }
}
