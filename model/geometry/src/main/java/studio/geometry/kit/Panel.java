package studio.geometry.kit;

import java.util.List;
import java.util.TreeSet;
import studio.math.Vec3;

/// A flat wall with rectangular openings, their reveals included, closed all round. It stands on y = 0, centred on X,
/// its outer face at z = 0 and its body behind it, towards −Z. Edges are bare: walls meet other walls.
///
/// ```
///   +----------------+
///   |   +---+  +--+  |
///   |   +---+  |  |  |
///   +----------+--+--+   an opening may reach the floor
/// ```
public final class Panel {
    private final double[] across;
    private final double[] up;
    private final boolean[][] filled;
    private final double thickness;

    /// An opening: its left lower corner measured from the wall's middle and foot, and its size.
    public record Opening(double x, double y, double width, double height) {}

    private Panel(double width, double height, double thickness, List<Opening> openings) {
        TreeSet<Double> xs = new TreeSet<>(List.of(-width / 2, width / 2));
        TreeSet<Double> ys = new TreeSet<>(List.of(0.0, height));
        for (Opening o : openings) {
            xs.add(o.x());
            xs.add(o.x() + o.width());
            ys.add(o.y());
            ys.add(o.y() + o.height());
        }
        across = xs.stream().mapToDouble(d -> d).toArray();
        up = ys.stream().mapToDouble(d -> d).toArray();
        this.thickness = thickness;
        filled = new boolean[across.length - 1][up.length - 1];
        for (int i = 0; i + 1 < across.length; i++) {
            for (int k = 0; k + 1 < up.length; k++) {
                double x = (across[i] + across[i + 1]) / 2;
                double y = (up[k] + up[k + 1]) / 2;
                filled[i][k] = openings.stream().noneMatch(o -> holds(o, x, y));
            }
        }
    }

    public static Solid of(double width, double height, double thickness, List<Opening> openings) {
        return new Panel(width, height, thickness, openings).solid().creased(30);
    }

    private static boolean holds(Opening o, double x, double y) {
        return x > o.x() && x < o.x() + o.width() && y > o.y() && y < o.y() + o.height();
    }

    private Solid solid() {
        Stock stock = new Stock();
        for (int i = 0; i < filled.length; i++) {
            for (int k = 0; k < filled[i].length; k++) {
                if (filled[i][k]) {
                    cell(stock, i, k);
                }
            }
        }
        return stock.solid();
    }

    private void cell(Stock stock, int i, int k) {
        double x0 = across[i];
        double x1 = across[i + 1];
        double y0 = up[k];
        double y1 = up[k + 1];
        wall(stock, x0, y0, x1, y1);
        if (!solidAt(i - 1, k)) {
            edge(stock, x0, y1, x0, y0);
        }
        if (!solidAt(i + 1, k)) {
            edge(stock, x1, y0, x1, y1);
        }
        if (!solidAt(i, k - 1)) {
            edge(stock, x0, y0, x1, y0);
        }
        if (!solidAt(i, k + 1)) {
            edge(stock, x1, y1, x0, y1);
        }
    }

    private boolean solidAt(int i, int k) {
        return i >= 0 && k >= 0 && i < filled.length && k < filled[i].length && filled[i][k];
    }

    private void wall(Stock stock, double x0, double y0, double x1, double y1) {
        double b = -thickness;
        stock.quad(new Vec3(x0, y0, 0), new Vec3(x1, y0, 0), new Vec3(x1, y1, 0), new Vec3(x0, y1, 0));
        stock.quad(new Vec3(x1, y0, b), new Vec3(x0, y0, b), new Vec3(x0, y1, b), new Vec3(x1, y1, b));
    }

    private void edge(Stock stock, double x0, double y0, double x1, double y1) {
        double b = -thickness;
        stock.quad(new Vec3(x0, y0, b), new Vec3(x1, y1, b), new Vec3(x1, y1, 0), new Vec3(x0, y0, 0));
    }
}
