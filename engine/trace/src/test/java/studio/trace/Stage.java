package studio.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import studio.geometry.Mesh;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.render.Eye;
import studio.render.Instance;
import studio.render.Lamp;
import studio.render.Quality;
import studio.render.RenderScene;
import studio.render.View;
import studio.scene.content.Light;
import studio.scene.content.Sky;
import studio.trace.film.Film;
import studio.trace.path.Shoot;

/// A stage for light whose effect is known: a few things, a few lamps, and what the film receives.
final class Stage {
    private final List<Instance> instances = new ArrayList<>();
    private final List<Lamp> lamps = new ArrayList<>();
    private Sky sky = new Sky.Gradient(Color.BLACK, Color.BLACK, Color.BLACK, 0);
    private Vec3 from = new Vec3(0, 0, 5);
    private Vec3 at = Vec3.ZERO;
    private double fov = 0.2;
    private double focus = 5;
    private double pupil;
    private int size = 16;
    private Quality quality = Quality.STANDARD;

    Stage put(Mesh mesh, Material material, Transform where) {
        instances.add(new Instance(mesh, where, material, Optional.empty(), instances.size(), true));
        return this;
    }

    Stage moving(Mesh mesh, Material material, Transform where) {
        instances.add(new Instance(mesh, where, material, Optional.empty(), instances.size(), false));
        return this;
    }

    Stage lamp(Light light, Vec3 position, Vec3 towards) {
        lamps.add(new Lamp(light, position, Quat.looking(towards)));
        return this;
    }

    Stage sky(double level) {
        Color grey = Color.grey(level);
        return under(new Sky.Gradient(grey, grey, grey, 0));
    }

    Stage under(Sky other) {
        sky = other;
        return this;
    }

    Stage eye(Vec3 position, Vec3 target, double verticalFov) {
        from = position;
        at = target;
        fov = verticalFov;
        focus = position.distance(target);
        return this;
    }

    Stage lens(double focusDistance, double pupilDiameter) {
        focus = focusDistance;
        pupil = pupilDiameter;
        return this;
    }

    Stage size(int pixels) {
        size = pixels;
        return this;
    }

    Stage quality(Quality wanted) {
        quality = wanted;
        return this;
    }

    RenderScene scene() {
        return new RenderScene(instances, lamps, sky, List.of());
    }

    View view() {
        Eye eye = new Eye(from, Quat.looking(at.minus(from)), fov, focus, pupil, 0);
        return new View(eye, size, size, quality, 0, 7);
    }

    /// What the film receives, before it is cleaned and developed.
    Film expose() {
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            return new Shoot(pool).take(scene(), view());
        }
    }

    /// Mean green light of the whole picture.
    double mean() {
        Film film = expose();
        double sum = 0;
        for (int i = 0; i < film.width * film.height; i++) {
            sum += light(film, i);
        }
        return sum / (film.width * film.height);
    }

    static double light(Film film, int pixel) {
        return film.seen[1][pixel] + film.direct[1][pixel] + film.indirect[1][pixel];
    }

    /// A square of the given side in the plane y = 0, facing up.
    static Mesh square(double side) {
        float h = (float) (side / 2);
        return Mesh.of(
                new float[] {-h, 0, -h, -h, 0, h, h, 0, h, h, 0, -h},
                new float[] {0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0},
                new int[] {0, 1, 2, 0, 2, 3});
    }

    /// A ball of radius one.
    static Mesh ball(int rings) {
        int around = rings * 2;
        float[] p = new float[(rings + 1) * (around + 1) * 3];
        int[] indices = new int[rings * around * 6];
        int at = 0;
        for (int i = 0; i <= rings; i++) {
            for (int j = 0; j <= around; j++) {
                double rise = Math.PI * i / rings - Math.PI / 2;
                double turn = 2 * Math.PI * (j % around) / around;
                double level = i == 0 || i == rings ? 0 : StrictMath.cos(rise);
                p[at++] = (float) (level * StrictMath.cos(turn));
                p[at++] = (float) StrictMath.sin(rise);
                p[at++] = (float) (-level * StrictMath.sin(turn));
            }
        }
        int k = 0;
        for (int i = 0; i < rings * around; i++) {
            int a = i / around * (around + 1) + i % around;
            int b = a + around + 1;
            for (int v : new int[] {a, a + 1, b, b, a + 1, b + 1}) {
                indices[k++] = v;
            }
        }
        return new Mesh(p, p.clone(), new float[0], indices);
    }
}
