package studio.direction.layout;

import java.util.ArrayList;
import java.util.List;
import studio.math.Seed;

/// Arranges the copies of one thing so that each is seen: a shallow arc for a few, staggered rows for many, the gaps of
/// the front row opening on the back row.
///
/// ```text
///    o   o   o        back row, half a step aside
///  o   o   o   o      front row
/// ```
final class Gathering {
    private static final int ROW = 5;

    private Gathering() {}

    /// Spots for a number of copies that are `width` by `depth` metres and `height` tall.
    static List<Spot> of(int count, double width, double depth, double height, double turn, Seed seed) {
        int rows = rows(count, width, height);
        List<Spot> spots = new ArrayList<>();
        double step = width * (rows > 1 ? 1.55 : 1.22) + 0.02;
        double back = Math.max(depth * 1.25, width * 0.8) + 0.02;
        for (int row = 0; row < rows; row++) {
            int inRow = inRow(count, rows, row);
            double aside = rows > 1 && sameLength(count, rows) ? (row % 2 == 0 ? -0.25 : 0.25) : 0;
            for (int i = 0; i < inRow; i++) {
                Seed own = seed.derive(spots.size());
                double across = i - (inRow - 1) / 2.0 + aside;
                double bow = rows == 1 ? arc(across, inRow) * Math.min(depth, width) : 0;
                double x = across * step + own.between(-0.5, 0.5) * jitter(width);
                double z =
                        -row * back + (rows - 1) * back / 2 + bow + own.next().between(-0.5, 0.5) * jitter(depth);
                spots.add(new Spot(x, z, own.derive("turn").between(-turn, turn)));
            }
        }
        return spots;
    }

    /// Spots on a circle, each facing its middle, none straight in front.
    static List<Spot> ring(int count, double radius) {
        List<Spot> spots = new ArrayList<>();
        double start = count == 1 ? 0 : Math.PI / 2 + Math.PI / count;
        for (int i = 0; i < count; i++) {
            double angle = start + 2 * Math.PI * i / count;
            double x = StrictMath.cos(angle) * radius;
            double z = StrictMath.sin(angle) * radius;
            spots.add(new Spot(x, z, StrictMath.atan2(-x, -z)));
        }
        return spots;
    }

    private static int rows(int count, double width, double height) {
        int longest = height > 2.2 * width ? ROW + 2 : ROW;
        if (count <= longest) {
            return 1;
        }
        return count <= 12 ? 2 : (int) Math.ceil(Math.sqrt(count / 2.5));
    }

    /// Back rows are never shorter than the front one, as in a class photograph.
    private static int inRow(int count, int rows, int row) {
        int each = count / rows;
        return each + (row >= rows - count % rows ? 1 : 0);
    }

    private static boolean sameLength(int count, int rows) {
        return count % rows == 0;
    }

    private static double arc(double across, int inRow) {
        return inRow < 3 ? 0 : 0.35 * (2 * across / (inRow - 1)) * (2 * across / (inRow - 1));
    }

    private static double jitter(double extent) {
        return extent * 0.14;
    }
}
