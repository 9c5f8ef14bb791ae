package studio.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.render.Image;
import studio.render.Quality;
import studio.scene.content.Light;
import studio.scene.content.Sky;

/// The same scene, view and seed give the same picture to the last bit, whatever the machine was doing.
class SameBytesTest {
    private static Stage scene(double turn, int size) {
        Material wood = Material.of(new Color(0.4, 0.2, 0.1), new Color(0.2, 0.1, 0.05), Pattern.WOOD, 0.05, 0.4);
        return new Stage()
                .under(new Sky.Physical(3, 1, 0.4))
                .put(Stage.square(6), wood, Transform.at(new Vec3(0, -1, 0)))
                .put(Stage.ball(8), Material.glass(Color.WHITE), Transform.at(new Vec3(-0.8, 0, 0.4)))
                .put(Stage.ball(8), Material.metal(new Color(0.9, 0.7, 0.3), 0.1), Transform.at(new Vec3(1, 0, -1)))
                .moving(Stage.ball(6), Material.of(Color.grey(0.6), 0.5), Transform.at(new Vec3(0, turn, -2)))
                .lamp(new Light.Sun(Color.grey(3), 0.0093), Vec3.ZERO, new Vec3(-1, -1, -0.5))
                .lamp(new Light.Point(Color.grey(2), 0.05), new Vec3(1, 2, 1), new Vec3(0, -1, 0))
                .eye(new Vec3(0, 1, 5), Vec3.ZERO, 0.8)
                .lens(5, 0.03)
                .size(size)
                .quality(Quality.DRAFT);
    }

    private static long print(Image image) {
        return 31L * (31L * Arrays.hashCode(image.pixels()) + Arrays.hashCode(image.depth()))
                + Arrays.hashCode(image.normals())
                + 7L * Arrays.hashCode(image.albedo())
                + Arrays.hashCode(image.ids());
    }

    private static long picture(int threads, Stage stage) {
        try (PathTracer tracer = new PathTracer(threads)) {
            return print(tracer.render(stage.scene(), stage.view()));
        }
    }

    @Test
    void threadsDoNotMatter() {
        assertThat(picture(1, scene(0, 48))).isEqualTo(picture(2, scene(0, 48)));
    }

    @Test
    void whatWasKeptDoesNotMatter() {
        Stage first = scene(0.2, 48);
        Stage second = scene(0.4, 48);
        try (PathTracer tracer = new PathTracer(2)) {
            long cold = print(tracer.render(second.scene(), second.view()));
            tracer.render(first.scene(), first.view());
            assertThat(print(tracer.render(second.scene(), second.view()))).isEqualTo(cold);
            assertThat(cold).isNotEqualTo(print(tracer.render(first.scene(), first.view())));
        }
    }

    @Test
    void compilingDoesNotMatter() throws IOException, InterruptedException {
        long here = 0;
        for (int i = 0; i < 12; i++) {
            here = picture(1, scene(0, 8));
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xint",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Interpreted.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(printed.strip()).isEqualTo(Long.toString(here));
        }
    }

    /// Prints the fingerprint of the small picture, for a machine that only interprets.
    static final class Interpreted {
        private Interpreted() {}

        static void main() {
            System.out.println(picture(1, scene(0, 8)));
        }
    }
}
