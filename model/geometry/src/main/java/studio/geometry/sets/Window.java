package studio.geometry.sets;

import studio.geometry.kit.Box;
import studio.geometry.kit.Panel;
import studio.geometry.kit.Solid;

/// The joinery of a window opening in a wall whose inner face is z = 0: frame, mullion, bars and an inner sill. There
/// is
/// no pane, so that sun and sky come in unhindered.
final class Window {
    private Window() {}

    static Solid casement(Panel.Opening o, double thickness) {
        double z = -thickness * 0.7;
        double bar = 0.055;
        double cx = o.x() + o.width() / 2;
        Solid side = Box.bevelled(bar, o.height(), 0.06, 0.006).at(o.x() + bar / 2, o.y(), z);
        Solid other = side.at(o.width() - bar, 0, 0);
        Solid foot = Box.bevelled(o.width(), bar, 0.06, 0.006).at(cx, o.y(), z);
        Solid head = foot.at(0, o.height() - bar, 0);
        Solid mullion = Box.bevelled(0.045, o.height(), 0.05, 0.006).at(cx, o.y(), z);
        Solid cross = Box.bevelled(o.width(), 0.03, 0.035, 0.005).at(cx, o.y() + o.height() * 0.62, z);
        Solid sill = Box.bevelled(o.width() + 0.12, 0.035, 0.16, 0.008).at(cx, o.y() - 0.035, -0.02);
        return Solid.join(side, other, foot, head, mullion, cross, sill);
    }
}
