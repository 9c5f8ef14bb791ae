package studio.trace.path;

import studio.trace.hierarchy.Ray;
import studio.trace.light.Beam;
import studio.trace.surface.Hit;
import studio.trace.surface.Pane;
import studio.trace.surface.Piece;

/// Follows light from a lamp to a surface: straight, dimmed and tinted by the glass on its way, stopped by the rest.
final class Shadow {
    private static final int MOST_PANES = 12;
    private final Ray ray = new Ray();
    private final Ray local = new Ray();
    private final Pane pane = new Pane();
    private final Hit hit;

    /// What is left of the light.
    float red;

    float green;
    float blue;

    Shadow(Piece nothing) {
        this.hit = new Hit(nothing);
    }

    /// Whether any of the beam's light reaches a surface.
    boolean reaches(Scenery scenery, Hit at, Beam beam) {
        float side = at.gx * beam.x + at.gy * beam.y + at.gz * beam.z < 0 ? -1 : 1;
        float lift = side * at.margin();
        boolean front = side > 0;
        float x = (front ? at.sx : at.px) + lift * at.gx;
        float y = (front ? at.sy : at.py) + lift * at.gy;
        float z = (front ? at.sz : at.pz) + lift * at.gz;
        float reach = beam.distance * 0.9999f - at.margin();
        red = 1;
        green = 1;
        blue = 1;
        ray.aim(x, y, z, beam.x, beam.y, beam.z, reach);
        if (scenery.world.blocked(ray, local)) {
            return false;
        }
        return !scenery.world.hasSheer() || filter(scenery, x, y, z, reach);
    }

    private boolean filter(Scenery scenery, float x, float y, float z, float reach) {
        float ox = x;
        float oy = y;
        float oz = z;
        float left = reach;
        for (int i = 0; i < MOST_PANES; i++) {
            ray.aim(ox, oy, oz, ray.dx, ray.dy, ray.dz, left);
            if (!scenery.world.nearestSheer(ray, local)) {
                return true;
            }
            hit.locate(ray, scenery.pieces[ray.instance]);
            if (!hit.isHole()) {
                if (!hit.piece.finish.isGlass()) {
                    return false;
                }
                hit.paint(0.01f, false);
                pane.pass(hit, ray.dx, ray.dy, ray.dz);
                red *= pane.red;
                green *= pane.green;
                blue *= pane.blue;
            }
            float past = ray.t + hit.margin();
            ox += past * ray.dx;
            oy += past * ray.dy;
            oz += past * ray.dz;
            left -= past;
            if (left <= 0) {
                return true;
            }
        }
        return false;
    }
}
