package studio.trace.path;

import studio.render.View;
import studio.trace.hierarchy.Ray;
import studio.trace.light.Disc;
import studio.trace.light.Openings;
import studio.trace.light.Patches;
import studio.trace.sample.Elementary;
import studio.trace.surface.Frame;
import studio.trace.surface.Hit;
import studio.trace.surface.Piece;

/// Looks around before the picture is taken: a few hundred rays from the eye and from what they meet tell whether the
/// place is enclosed, where the sky looks in, and where the sun falls. The same few rays for the same scene and eye.
final class Survey {
    private static final int ACROSS = 28;
    private static final int DOWN = 16;
    private static final int LOOKS = 8;
    private static final int MORE_LOOKS = 24;
    private static final int SUN_RAYS = 1024;
    private static final float ENCLOSED = 0.3f;
    private final Scenery scenery;
    private final Lens lens;
    private final Ray ray = new Ray();
    private final Ray local = new Ray();
    private final Hit hit;
    private final Frame frame = new Frame();
    private final float[] sky = new float[3];
    private final float[] points = new float[ACROSS * DOWN * 2 * 6];
    private final int[] escapes = new int[ACROSS * DOWN * 2];
    private int pointCount;
    private int drawn;
    private float u;
    private float v;

    private Survey(Scenery scenery, View view, Piece nothing) {
        this.scenery = scenery;
        this.lens = new Lens(view);
        this.hit = new Hit(nothing);
    }

    static void take(Scenery scenery, View view, Piece nothing) {
        Survey survey = new Survey(scenery, view, nothing);
        survey.look(view);
        Openings openings = survey.openings();
        Patches patches = openings.isEmpty() ? Patches.NONE : survey.patches(openings);
        scenery.lighting.enclose(openings, patches);
    }

    /// The next point of the R2 sequence (Roberts 2018).
    private void next() {
        drawn++;
        double a = drawn * 0.7548776662466927;
        double b = drawn * 0.5698402909980532;
        u = (float) (a - (long) a);
        v = (float) (b - (long) b);
    }

    private void look(View view) {
        for (int i = 0; i < ACROSS * DOWN; i++) {
            float x = (i % ACROSS + 0.5f) / ACROSS * view.width();
            float y = (i / ACROSS + 0.5f) / DOWN * view.height();
            lens.aim(ray, x, y, 0, 0);
            if (!scenery.world.nearestOpaque(ray, local)) {
                continue;
            }
            note();
            next();
            scatter(pointCount - 1);
            if (scenery.world.nearestOpaque(ray, local)) {
                note();
            }
        }
        for (int i = 0; i < pointCount; i++) {
            for (int k = 0; k < LOOKS; k++) {
                next();
                scatter(i);
                escapes[i] += scenery.world.blocked(ray, local) ? 0 : 1;
            }
        }
    }

    private void note() {
        hit.locate(ray, scenery.pieces[ray.instance]);
        int at = pointCount++ * 6;
        float lift = 10 * hit.margin();
        points[at] = hit.px + lift * hit.gx;
        points[at + 1] = hit.py + lift * hit.gy;
        points[at + 2] = hit.pz + lift * hit.gz;
        points[at + 3] = hit.gx;
        points[at + 4] = hit.gy;
        points[at + 5] = hit.gz;
    }

    /// Aims from a noted point, more often along its normal.
    private void scatter(int point) {
        int at = point * 6;
        frame.set(points[at + 3], points[at + 4], points[at + 5]);
        float r = (float) Math.sqrt(u);
        float a = r * Elementary.cosTurns(v);
        float b = r * Elementary.sinTurns(v);
        float c = (float) Math.sqrt(Math.max(0.0001f, 1 - u));
        ray.aim(
                points[at],
                points[at + 1],
                points[at + 2],
                frame.x(a, b, c),
                frame.y(a, b, c),
                frame.z(a, b, c),
                Float.POSITIVE_INFINITY);
    }

    private boolean isInside(int point) {
        return escapes[point] * 8 <= LOOKS * 3;
    }

    private Openings openings() {
        float[] box = {1e9f, 1e9f, 1e9f, -1e9f, -1e9f, -1e9f};
        int inside = 0;
        int open = 0;
        for (int i = 0; i < pointCount; i++) {
            if (isInside(i)) {
                inside++;
                open += escapes[i];
                for (int k = 0; k < 3; k++) {
                    box[k] = Math.min(box[k], points[i * 6 + k]);
                    box[3 + k] = Math.max(box[3 + k], points[i * 6 + k]);
                }
            }
        }
        float openness = (float) open / Math.max(1, inside * LOOKS);
        if (inside * 2 < pointCount || openness > ENCLOSED || open == 0) {
            return Openings.NONE;
        }
        for (int k = 0; k < 3; k++) {
            box[k] -= 0.01f;
            box[3 + k] += 0.01f;
        }
        return learned(box, openness);
    }

    private Openings learned(float[] box, float openness) {
        Openings cells = new Openings(box, evenly(), openness);
        float[] seen = new float[Openings.cellCount()];
        for (int i = 0; i < pointCount; i++) {
            for (int k = 0; isInside(i) && k < MORE_LOOKS; k++) {
                next();
                scatter(i);
                if (!scenery.world.blocked(ray, local)) {
                    scenery.lighting.dome().look(ray.dx, ray.dy, ray.dz, sky);
                    int cell = cells.exit(ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz);
                    seen[cell] += sky[0] + sky[1] + sky[2] + 1e-6f;
                }
            }
        }
        return new Openings(box, seen, openness);
    }

    private static float[] evenly() {
        float[] cells = new float[Openings.cellCount()];
        java.util.Arrays.fill(cells, 1);
        return cells;
    }

    /// Sends the suns' rays in through the openings.
    private Patches patches(Openings openings) {
        float[] spots = new float[SUN_RAYS * 9];
        int count = 0;
        Disc[] suns = scenery.lighting.suns();
        for (int i = 0; i < SUN_RAYS && suns.length > 0; i++) {
            next();
            Disc sun = suns[i % suns.length];
            float pickedU = (i + 0.5f) / SUN_RAYS;
            int cell = openings.pick(pickedU);
            float facing = sun.toward(Openings.axis(cell)) * (Openings.isUpper(cell) ? 1 : -1);
            if (facing > 1e-3f && enters(openings, cell, sun)) {
                float flux = facing * openings.area(cell) / openings.share(cell) * suns.length;
                spot(spots, count++ * 9, sun, flux);
            }
        }
        return count == 0 ? Patches.NONE : new Patches(spots, count, SUN_RAYS);
    }

    private boolean enters(Openings openings, int cell, Disc sun) {
        float x = openings.place(cell, 0, u, v);
        float y = openings.place(cell, 1, u, v);
        float z = openings.place(cell, 2, u, v);
        float sx = sun.toward(0);
        float sy = sun.toward(1);
        float sz = sun.toward(2);
        ray.aim(x, y, z, sx, sy, sz, Float.POSITIVE_INFINITY);
        if (scenery.world.blocked(ray, local)) {
            return false;
        }
        ray.aim(x, y, z, -sx, -sy, -sz, Float.POSITIVE_INFINITY);
        return scenery.world.nearestOpaque(ray, local) && openings.holdsEnd(ray);
    }

    private void spot(float[] spots, int at, Disc sun, float flux) {
        hit.locate(ray, scenery.pieces[ray.instance]);
        hit.paint(0.02f, false);
        spots[at] = hit.px;
        spots[at + 1] = hit.py;
        spots[at + 2] = hit.pz;
        spots[at + 3] = hit.gx;
        spots[at + 4] = hit.gy;
        spots[at + 5] = hit.gz;
        float scale = flux * hit.diffuseShare() / (float) Math.PI;
        spots[at + 6] = hit.red * sun.irradiance()[0] * scale;
        spots[at + 7] = hit.green * sun.irradiance()[1] * scale;
        spots[at + 8] = hit.blue * sun.irradiance()[2] * scale;
    }
}
