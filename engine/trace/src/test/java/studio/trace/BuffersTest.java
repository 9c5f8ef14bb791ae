package studio.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.render.Image;

class BuffersTest {
    private static final Material RED = Material.of(new Color(0.6, 0.1, 0.1), 0.7);

    private static Image picture(Stage stage) {
        try (PathTracer tracer = new PathTracer(1)) {
            return tracer.render(stage.scene(), stage.view());
        }
    }

    private static Stage ballOverFloor() {
        return new Stage()
                .sky(1)
                .put(Stage.square(4), Material.of(Color.grey(0.4), 1), Transform.at(new Vec3(0, -1, 0)))
                .put(Stage.ball(24), RED, Transform.IDENTITY)
                .eye(new Vec3(0, 0, 6), Vec3.ZERO, 0.6)
                .size(33);
    }

    @Test
    void middleShowsTheBall() {
        Image image = picture(ballOverFloor());
        int middle = 16 * 33 + 16;
        assertThat(image.ids()[middle]).isEqualTo(2);
        assertThat(image.depth()[middle]).isCloseTo(5, within(0.02f));
        assertThat(image.normals()[middle * 3 + 2]).isCloseTo(1, within(0.02f));
        assertThat(image.albedo()[middle * 3]).isCloseTo(0.6f, within(1e-5f));
        assertThat(image.albedo()[middle * 3 + 1]).isCloseTo(0.1f, within(1e-5f));
    }

    @Test
    void cornerShowsTheSky() {
        Image image = picture(ballOverFloor());
        assertThat(image.ids()[0]).isZero();
        assertThat(image.depth()[0]).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(image.normals()[0]).isZero();
    }

    @Test
    void footShowsTheFloor() {
        Image image = picture(ballOverFloor());
        int foot = 27 * 33 + 3;
        assertThat(image.ids()[foot]).isEqualTo(1);
        assertThat(image.normals()[foot * 3 + 1]).isCloseTo(1, within(1e-4f));
    }

    /// Glass is an entity, but the colour is that of what stands behind it.
    @Test
    void glassLetsTheColourThrough() {
        Stage stage = ballOverFloor()
                .put(
                        Stage.square(2),
                        Material.glass(Color.WHITE),
                        Transform.at(new Vec3(0, 0, 3)).withRotation(studio.math.Quat.axisAngle(Vec3.X, Math.PI / 2)));
        Image image = picture(stage);
        int middle = 16 * 33 + 16;
        assertThat(image.ids()[middle]).isEqualTo(3);
        assertThat(image.albedo()[middle * 3]).isCloseTo(0.6f, within(1e-3f));
    }

    /// Things at twice the focus distance are blurred by half the pupil's width, as seen in the plane of focus.
    @Test
    void blurHasTheWidthThatOpticsGives() {
        double side = 0.3;
        Stage stage = new Stage()
                .put(
                        Stage.square(side),
                        Material.light(Color.grey(1)),
                        Transform.at(new Vec3(0, 0, -5)).withRotation(studio.math.Quat.axisAngle(Vec3.X, Math.PI / 2)))
                .eye(new Vec3(0, 0, 5), Vec3.ZERO, 2 * StrictMath.atan(0.1))
                .lens(5, 0.4)
                .size(64);
        studio.trace.film.Film film = stage.expose();
        int lit = 0;
        for (int x = 0; x < 64; x++) {
            lit += column(film, x) > 0 ? 1 : 0;
        }
        // The plane of focus is one metre wide, 64 pixels. The square covers 0.15 m of it, 9.6 pixels; the disc of 0.2
        // m
        // widens that to 22.4, and the pixel filter by one or two more.
        assertThat(lit).isBetween(21, 25);
    }

    private static double column(studio.trace.film.Film film, int x) {
        double sum = 0;
        for (int y = 0; y < 64; y++) {
            sum += film.seen[1][y * 64 + x];
        }
        return sum;
    }
}
