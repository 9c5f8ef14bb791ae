package studio.direction.receipt;

import java.util.Locale;
import studio.direction.Claim;
import studio.direction.Receipt;
import studio.direction.report.Moment.Seen;
import studio.math.Bounds;
import studio.math.Vec3;

/// Measures a relation of place between two things, as the picture shows it.
final class Placement {
    private Placement() {}

    static Receipt measure(Claim claim, String relation, Seen a, Seen b) {
        double dx = (a.left() + a.right() - b.left() - b.right()) / 2;
        double dy = (a.top() + a.bottom() - b.top() - b.bottom()) / 2;
        double nearer = b.depth() - a.depth();
        double gap = a.box().gap(b.box());
        boolean held = switch (relation) {
            case "left_of" -> dx < -0.02 && -dx > 0.3 * Math.abs(dy);
            case "right_of" -> dx > 0.02 && dx > 0.3 * Math.abs(dy);
            case "in_front_of" -> nearer > 0.05 && !beside(a, b);
            case "behind" -> nearer < -0.05 && !beside(a, b);
            case "hidden_by" -> nearer < -0.05 && a.visible() < 0.85;
            case "on" -> rests(a.box(), b.box());
            case "above" -> a.box().min().y() >= b.box().center().y() - 0.02 && dy < 0;
            case "under", "below" -> a.box().center().y() < b.box().center().y() && dy > -0.05;
            case "inside" -> within(a.box(), b.box());
            case "between" -> gap < 3 * size(a.box(), b.box());
            default -> gap <= Math.max(0.3, 0.5 * size(a.box(), b.box()));
        };
        return new Receipt(claim.sentence(), held, words(relation, dx, nearer, gap, a));
    }

    private static String words(String relation, double dx, double nearer, double gap, Seen a) {
        return switch (relation) {
            case "left_of", "right_of" ->
                String.format(
                        Locale.ROOT, "%.2f of the frame width to the %s", Math.abs(dx), dx < 0 ? "left" : "right");
            case "in_front_of", "behind" ->
                String.format(Locale.ROOT, "%.2f m %s", Math.abs(nearer), nearer > 0 ? "nearer" : "farther");
            case "hidden_by" -> String.format(Locale.ROOT, "%.0f %% of it is seen", a.visible() * 100);
            default -> String.format(Locale.ROOT, "%.2f m apart", gap);
        };
    }

    private static boolean beside(Seen a, Seen b) {
        double apart = Math.abs(a.left() + a.right() - b.left() - b.right()) / 2;
        return apart > (a.right() - a.left() + b.right() - b.left()) / 2 + 0.05;
    }

    private static boolean rests(Bounds a, Bounds b) {
        double foot = a.min().y();
        return foot > b.center().y() - 0.02 && foot < b.max().y() + 0.05 && a.gap(b) < 0.05;
    }

    private static boolean within(Bounds a, Bounds b) {
        Bounds room = b.grown(0.1);
        return a.min().x() >= room.min().x()
                && a.max().x() <= room.max().x()
                && a.min().z() >= room.min().z()
                && a.max().z() <= room.max().z();
    }

    private static double size(Bounds a, Bounds b) {
        Vec3 x = a.size();
        Vec3 y = b.size();
        return Math.max(x.length(), y.length());
    }
}
