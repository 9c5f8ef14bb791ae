package studio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.film.picture.Picture;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.render.Eye;
import studio.render.Instance;
import studio.render.Lamp;
import studio.render.Quality;
import studio.render.RenderScene;
import studio.render.Renderer;
import studio.render.View;
import studio.render.lettering.Lettering;
import studio.scene.content.Light;
import studio.scene.content.Sky;
import studio.scene.content.Text;
import studio.scene.term.NodeId;

/// Photographs a row of people on a floor of half-metre squares, through a long lens so that all are seen from the same
/// side.
///
/// ```
///   LABEL
///    o   o   o   o   o
///   /|\ /|\ /|\ /|\ /|\        each turned aside by the same angle
///   / \ / \ / \ / \ / \
/// ```
final class GalleryStage {
    private static final double AWAY = 16;

    /// Where the tops of all heads are when faces are shown, in metres.
    private static final double CROWNS = 1.78;

    private static final Sky PAPER = new Sky.Gradient(Color.grey(0.9), Color.grey(0.75), Color.grey(0.35), 0);
    private static final Material SQUARES = Material.of(Color.grey(0.3), Color.grey(0.52), Pattern.CHECKS, 1, 0.9);

    private final Renderer renderer;
    private final Lettering lettering = new Lettering();
    private final Framing framing;

    /// How a row is seen.
    ///
    /// @param width of the picture of one person in pixels
    /// @param height of the row in pixels
    /// @param tall how many metres the height of the picture shows
    /// @param low the height in metres that the lower edge shows
    /// @param turn by how much the people are turned to their left, in degrees
    record Framing(int width, int height, double tall, double low, double turn) {
        /// Whole bodies, from three quarters.
        static final Framing BODIES = new Framing(210, 320, 2.55, -0.25, 40);

        /// Heads and shoulders, from the front.
        static final Framing HEADS = new Framing(300, 330, 0.33, 1.485, 12);

        boolean heads() {
            return tall < 1;
        }

        double each() {
            return tall * width / height;
        }

        double middle() {
            return low + tall / 2;
        }
    }

    GalleryStage(Renderer renderer, Framing framing) {
        this.renderer = renderer;
        this.framing = framing;
    }

    Picture picture(GalleryRow row) {
        int count = Math.max(1, row.people().size());
        List<Instance> instances = new ArrayList<>();
        add(instances, Model.of(Part.of("floor", floor(), SQUARES)), Transform.IDENTITY);
        for (int i = 0; i < row.people().size(); i++) {
            GalleryRow.Posing posing = row.people().get(i);
            Model body = posing.figure().posed(posing.acting());
            double raised = framing.heads() ? CROWNS - body.bounds().max().y() : 0;
            Vec3 place = new Vec3((i - (count - 1) / 2.0) * framing.each(), raised, 0);
            add(instances, body, Transform.at(place, Math.toRadians(framing.turn())));
        }
        List<String> labels = row.label().lines().toList();
        double each = count * framing.each() / Math.max(1, labels.size());
        for (int i = 0; i < labels.size(); i++) {
            write(instances, labels.get(i), -count * framing.each() / 2 + i * each, each);
        }
        RenderScene scene = new RenderScene(instances, List.of(sun()), PAPER, List.of(new NodeId("row")));
        View view = new View(eye(), framing.width() * count, framing.height(), Quality.DRAFT, 0, 1);
        return new Picture(
                view.width(), view.height(), renderer.render(scene, view).pixels());
    }

    /// Writes words at the top of a column, broken into as many lines as they need.
    private void write(List<Instance> instances, String words, double from, double wide) {
        double height = 0.036 * framing.tall();
        int most = (int) Math.max(8, wide / (0.62 * height));
        int line = 0;
        String rest = words;
        while (!rest.isBlank()) {
            int space = rest.length() <= most ? rest.length() : rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : Math.min(most, rest.length());
            Model made = lettering.of(new Text(rest.substring(0, end), height, Color.srgb(0x202020)));
            double left = from + made.bounds().size().x() / 2 + 0.5 * height;
            double up = framing.low() + framing.tall() - 1.6 * height * (1 + line);
            add(instances, made, Transform.at(new Vec3(left, up, 0)));
            rest = rest.substring(end).strip();
            line++;
        }
    }

    private static void add(List<Instance> instances, Model model, Transform at) {
        for (Part part : model.parts()) {
            instances.add(new Instance(part.mesh(), at, part.finish(), part.texture(), 0, false));
        }
    }

    private Eye eye() {
        double above = framing.heads() ? 0 : 2;
        Vec3 place = new Vec3(0, framing.middle() + above, AWAY);
        Quat rotation = Quat.looking(new Vec3(0, framing.middle(), 0).minus(place));
        double half = StrictMath.atan(framing.tall() / 2 / StrictMath.hypot(AWAY, above));
        return new Eye(place, rotation, 2 * half, AWAY, 0, 0);
    }

    private static Lamp sun() {
        Quat from = Quat.looking(new Vec3(0.45, -1, -0.7));
        return new Lamp(new Light.Sun(Color.grey(2.2), 0.06), Vec3.ZERO, from);
    }

    private static Mesh floor() {
        float[] positions = {-20, 0, -12, -20, 0, 12, 20, 0, 12, 20, 0, -12};
        float[] normals = {0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0};
        return Mesh.of(positions, normals, new int[] {0, 1, 2, 0, 2, 3});
    }

    /// Pictures of one width, one below the other.
    static Optional<Picture> sheet(List<Picture> rows) {
        int width = rows.stream().mapToInt(Picture::width).max().orElse(0);
        int height = rows.stream().mapToInt(Picture::height).sum();
        if (width == 0) {
            return Optional.empty();
        }
        int[] all = new int[width * height];
        int top = 0;
        for (Picture row : rows) {
            for (int y = 0; y < row.height(); y++) {
                System.arraycopy(row.rgb(), y * row.width(), all, (top + y) * width, row.width());
            }
            top += row.height();
        }
        return Optional.of(new Picture(width, height, all));
    }
}
