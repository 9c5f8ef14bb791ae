package studio.trace.path;

import studio.trace.hierarchy.Ray;
import studio.trace.light.Ball;
import studio.trace.light.Beam;
import studio.trace.light.Panel;
import studio.trace.light.Source;
import studio.trace.sample.Sampler;
import studio.trace.surface.Hit;
import studio.trace.surface.Pane;
import studio.trace.surface.Piece;
import studio.trace.surface.Scatter;

/// Follows one path from the eye through the scene. At each surface light is drawn from every sun and one other source
/// (next-event estimation); light that a scattered ray finds by itself is weighed against that by the balance heuristic
/// (Veach 1997).
///
/// Glass bends light as long as the path has met nothing but glass and mirrors. After that it lets it go straight, as
/// shadow rays do, so that both ways to a lamp agree and no caustics sparkle.
final class Walk {
    private static final int MOST_PANES = 24;
    private static final int DIMENSIONS = 8;
    private final Scenery scenery;
    private final Lens lens;
    private final Course course;
    private final Sampler sampler;
    private final Ray ray = new Ray();
    private final Ray local = new Ray();
    private final Hit hit;
    private final Scatter scatter = new Scatter();
    private final Pane pane = new Pane();
    private final Beam beam = new Beam();
    private final Shadow shadow;
    private final float[] sky = new float[3];
    private final float[] weights;
    private final Radiance result;
    private final float[] through = new float[3];
    private int bounce;
    private boolean mirrored;
    private float density;
    private float weightSum;
    private float cone;
    private float travelled;
    private final Ray mirror = new Ray();
    private float reflection;
    private boolean guided;
    private int panes;
    private boolean described;
    private boolean spotted;
    private boolean crisp;
    private boolean deep;
    private int thinned;
    private boolean usedPatches;

    Walk(Scenery scenery, Lens lens, Course course, Sampler sampler, Piece nothing, Radiance result) {
        this.scenery = scenery;
        this.lens = lens;
        this.course = course;
        this.sampler = sampler;
        this.hit = new Hit(nothing);
        this.shadow = new Shadow(nothing);
        this.weights = new float[scenery.lighting.sourceCount()];
        this.result = result;
    }

    /// Follows one sample of a pixel; the result lies in the radiance given at construction.
    void run(int x, int y, int sample) {
        sampler.start(x, y, sample);
        result.clear();
        deep = sample % course.every() == 0;
        thinned = 1;
        guided = false;
        reflection = 0;
        sampler.next();
        float px = x + 0.5f + PixelFilter.offset(sampler.u());
        float py = y + 0.5f + PixelFilter.offset(sampler.v());
        sampler.next();
        lens.aim(ray, px, py, sampler.u(), sampler.v());
        through[0] = 1;
        through[1] = 1;
        through[2] = 1;
        bounce = 0;
        mirrored = true;
        described = false;
        usedPatches = false;
        density = 0;
        travelled = 0;
        cone = lens.spread();
        panes = 0;
        follow();
        if (reflection > 0) {
            reflect();
            follow();
        }
    }

    /// Follows the path until it ends.
    private void follow() {
        while (bounce <= course.bounces() && panes < MOST_PANES) {
            if (!find()) {
                miss();
                return;
            }
            if (hit.piece.finish.glows()) {
                glow();
            }
            sampler.dimension(2 + DIMENSIONS * (bounce + (panes & 7)));
            hit.paint(cone * travelled, bounce == 0);
            sampler.next();
            if (hit.piece.finish.isGlass() && sampler.u() < hit.piece.finish.transmission()) {
                panes++;
                glass(sampler.v());
            } else if (!surface()) {
                return;
            }
        }
    }

    /// Finds the next surface, passing through holes.
    private boolean find() {
        float ox = ray.ox;
        float oy = ray.oy;
        float oz = ray.oz;
        for (int i = 0; i < 64; i++) {
            boolean met = scenery.world.nearest(ray, local);
            panels();
            if (!met) {
                return false;
            }
            hit.locate(ray, scenery.pieces[ray.instance]);
            if (!hit.isHole()) {
                travelled += distance(ox, oy, oz);
                if (result.entity == 0 && !described) {
                    result.entity = hit.piece.entity + 1;
                }
                return true;
            }
            leave(-1, ray.dx, ray.dy, ray.dz);
        }
        return false;
    }

    private float distance(float ox, float oy, float oz) {
        float dx = hit.px - ox;
        float dy = hit.py - oy;
        float dz = hit.pz - oz;
        return (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// Starts a new ray at the hit, on the front (1) or the back (−1) of the surface.
    private void leave(int side, float dx, float dy, float dz) {
        float lift = side * hit.margin();
        ray.aim(
                hit.px + lift * hit.gx,
                hit.py + lift * hit.gy,
                hit.pz + lift * hit.gz,
                dx,
                dy,
                dz,
                Float.POSITIVE_INFINITY);
    }

    /// Adds light that the path came upon by itself.
    private void add(float red, float green, float blue, float weight) {
        float[] into = bounce == 0 ? result.seen : bounce == 1 && crisp ? result.direct : result.indirect;
        float limit = bounce < 2 ? 1e9f : course.clamp();
        float repeat = bounce < 2 ? 1 : thinned;
        float r = red * through[0] * weight * repeat;
        float g = green * through[1] * weight * repeat;
        float b = blue * through[2] * weight * repeat;
        float peak = Math.max(r, Math.max(g, b));
        float scale = peak > limit ? limit / peak : 1;
        into[0] += r * scale;
        into[1] += g * scale;
        into[2] += b * scale;
    }

    private float chance(int source) {
        return weightSum > 0 ? weights[source] / weightSum : 0;
    }

    /// The weight of light found by scattering that could also have been drawn with the given density.
    private float balance(float drawn) {
        return mirrored ? 1 : density / (density + drawn);
    }

    private void panels() {
        Panel[] panels = scenery.lighting.panels();
        for (int i = 0; i < panels.length; i++) {
            if (bounce == 0 && !described && travelled == 0) {
                return;
            }
            float drawn = panels[i].density(ray);
            if (drawn > 0) {
                float[] light = panels[i].radiance();
                add(light[0], light[1], light[2], balance(drawn * chance(scenery.lighting.panelSource(i))));
            }
        }
    }

    private void glow() {
        int source = scenery.lighting.glowSource(ray.instance);
        float[] light = hit.piece.finish.emission();
        float drawn = 0;
        if (!mirrored && source >= 0 && scenery.lighting.source(source) instanceof studio.trace.light.Glow glow) {
            float cosine = Math.max(1e-5f, -(ray.dx * hit.gx + ray.dy * hit.gy + ray.dz * hit.gz));
            drawn = glow.density(ray.t, cosine) * chance(source);
        }
        add(light[0], light[1], light[2], balance(drawn));
    }

    private void miss() {
        if (bounce == 0) {
            scenery.lighting.firmament().look(ray.dx, ray.dy, ray.dz, sky);
            scenery.lighting.firmament().sparkle(ray.dx, ray.dy, ray.dz, sky);
            for (var sun : scenery.lighting.suns()) {
                float disc = sun.radiance(ray.dx, ray.dy, ray.dz);
                for (int k = 0; k < 3; k++) {
                    sky[k] += disc * sun.irradiance()[k];
                }
            }
            add(sky[0], sky[1], sky[2], 1);
            return;
        }
        scenery.lighting.dome().look(ray.dx, ray.dy, ray.dz, sky);
        float drawn = mirrored
                ? 0
                : scenery.lighting.dome().density(ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz) * chance(0);
        add(sky[0], sky[1], sky[2], balance(drawn));
    }

    private void glass(float choice) {
        sampler.next();
        boolean smooth = bounce == 0 && hit.roughness < 0.08f;
        boolean split = smooth && panes == 1;
        float kept = smooth ? 1 : choice;
        if (split) {
            reflection = pane.reflectance(hit, ray.dx, ray.dy, ray.dz);
            float twice = 2 * (ray.dx * hit.nx + ray.dy * hit.ny + ray.dz * hit.nz);
            mirror.aim(
                    hit.px + hit.margin() * hit.gx,
                    hit.py + hit.margin() * hit.gy,
                    hit.pz + hit.margin() * hit.gz,
                    ray.dx - twice * hit.nx,
                    ray.dy - twice * hit.ny,
                    ray.dz - twice * hit.nz,
                    Float.POSITIVE_INFINITY);
        }
        pane.choose(hit, ray.dx, ray.dy, ray.dz, bounce > 0, kept, sampler.u(), sampler.v());
        float rest = split ? 1 - reflection : 1;
        through[0] *= pane.red * rest;
        through[1] *= pane.green * rest;
        through[2] *= pane.blue * rest;
        if (!pane.through && bounce > 0) {
            mirrored = true;
        }
        leave(pane.through ? -1 : 1, pane.x, pane.y, pane.z);
    }

    /// Goes back to the first pane and follows what it reflects, so that the view through it has no noise of choosing.
    private void reflect() {
        ray.aim(mirror.ox, mirror.oy, mirror.oz, mirror.dx, mirror.dy, mirror.dz, Float.POSITIVE_INFINITY);
        through[0] = reflection;
        through[1] = reflection;
        through[2] = reflection;
        reflection = 0;
        bounce = 0;
        panes = 2;
        mirrored = true;
        described = true;
        usedPatches = false;
        cone = lens.spread();
    }

    /// Describes, lights and scatters at an opaque surface; false where the path ends.
    private boolean surface() {
        scatter.prepare(hit, -ray.dx, -ray.dy, -ray.dz);
        if (!described) {
            describe();
        }
        spotted = isSpot();
        boolean polished = scatter.isMirror();
        if (bounce == 0) {
            thinned = polished || scatter.isGlossy() ? 1 : course.every();
        }
        if (bounce == 0 && !polished && !guided) {
            guide();
        }
        bounce++;
        suns();
        boolean goesOn = bounce > 1 || deep || scatter.isGlossy();
        if (goesOn) {
            patches();
        }
        sources();
        if (bounce > course.bounces() || !goesOn) {
            return false;
        }
        sampler.next();
        if (!scatter.sample(sampler.u(), sampler.v())) {
            return false;
        }
        if (scatter.x * hit.gx + scatter.y * hit.gy + scatter.z * hit.gz <= 0) {
            return false;
        }
        through[0] *= scatter.red;
        through[1] *= scatter.green;
        through[2] *= scatter.blue;
        if (polished && bounce == 1) {
            bounce = 0;
            panes++;
            mirrored = true;
        } else {
            mirrored = false;
            density = scatter.density;
            cone = Math.max(cone, 0.03f);
        }
        leave(1, scatter.x, scatter.y, scatter.z);
        return survives();
    }

    private boolean survives() {
        float most = Math.max(through[0], Math.max(through[1], through[2]));
        if (bounce < 2) {
            return most > 1e-4f;
        }
        float chance = Math.min(0.95f, most);
        sampler.next();
        if (sampler.u() >= chance) {
            return false;
        }
        for (int k = 0; k < 3; k++) {
            through[k] /= chance;
        }
        return true;
    }

    private void describe() {
        described = true;
        result.albedo[0] = hit.red;
        result.albedo[1] = hit.green;
        result.albedo[2] = hit.blue;
        result.normal[0] = hit.nx;
        result.normal[1] = hit.ny;
        result.normal[2] = hit.nz;
        result.depth = lens.depth(hit.px, hit.py, hit.pz);
    }

    private void guide() {
        guided = true;
        result.guideAlbedo[0] = hit.red * through[0];
        result.guideAlbedo[1] = hit.green * through[1];
        result.guideAlbedo[2] = hit.blue * through[2];
        result.guideNormal[0] = hit.levelX;
        result.guideNormal[1] = hit.levelY;
        result.guideNormal[2] = hit.levelZ;
        result.guideDepth = travelled;
    }

    private void suns() {
        for (var sun : scenery.lighting.suns()) {
            sampler.next();
            sun.draw(sampler.u(), sampler.v(), beam);
            if (!spotted) {
                crisp = true;
                light(1);
                crisp = false;
            }
        }
    }

    /// Adds the light of sunlit spots, which the path then may not count again where it comes upon one.
    private void patches() {
        usedPatches = usesPatches();
        sampler.next();
        float u = sampler.u();
        float v = sampler.v();
        if (usedPatches
                && scenery.lighting.patches().draw(hit.px, hit.py, hit.pz, hit.nx, hit.ny, hit.nz, u, v, beam)) {
            bounce++;
            light(1);
            bounce--;
        }
    }

    private boolean usesPatches() {
        return !scenery.lighting.patches().isEmpty()
                && hit.roughness > 0.3f
                && hit.diffuseShare() > 0.5f
                && scenery.lighting.openings().contains(hit.px, hit.py, hit.pz);
    }

    /// Whether the sunlight at this hit was already counted as a spot of light by the surface before.
    private boolean isSpot() {
        return bounce > 0
                && usedPatches
                && hit.diffuseShare() > 0
                && ray.t >= studio.trace.light.Patches.NEAR
                && scenery.lighting.openings().contains(hit.px, hit.py, hit.pz);
    }

    private void sources() {
        weightSum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = scenery.lighting.source(i).weight(hit.px, hit.py, hit.pz);
            weightSum += weights[i];
        }
        sampler.next();
        float wanted = sampler.u() * weightSum;
        sampler.next();
        if (!(weightSum > 0)) {
            return;
        }
        int chosen = 0;
        float sum = weights[0];
        while (chosen < weights.length - 1 && sum <= wanted) {
            sum += weights[++chosen];
        }
        Source source = scenery.lighting.source(chosen);
        if (weights[chosen] > 0 && source.draw(hit.px, hit.py, hit.pz, sampler.u(), sampler.v(), beam)) {
            crisp = source instanceof Ball;
            light(weights[chosen] / weightSum);
            crisp = false;
        }
    }

    /// Adds the light of the beam, which was chosen with the given chance.
    private void light(float chance) {
        if (beam.x * hit.gx + beam.y * hit.gy + beam.z * hit.gz <= 0) {
            return;
        }
        scatter.evaluate(beam.x, beam.y, beam.z);
        float r = scatter.red * beam.red;
        float g = scatter.green * beam.green;
        float b = scatter.blue * beam.blue;
        if (!(r + g + b > 0)) {
            return;
        }
        float drawn = beam.density * chance;
        float weight = drawn > 0 ? drawn / (drawn + scatter.density) / chance : 1 / chance;
        if (shadow.reaches(scenery, hit, beam)) {
            add(r * shadow.red, g * shadow.green, b * shadow.blue, weight);
        }
    }
}
