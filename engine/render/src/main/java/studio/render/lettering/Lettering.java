package studio.render.lettering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.kit.Solid;
import studio.math.Color;
import studio.math.surface.Material;
import studio.scene.content.Text;

/// Words as solid letters: standing on y = 0, centred on x = 0, readable from +Z. Small letters are drawn as small
/// capitals; a line break starts a new line below, and the last line stands on the ground. Meshes are kept, so that the
/// same words give the same object, whatever their colour.
public final class Lettering {
    private static final double GRID = 12;
    private static final double HALF_PEN = 0.9;
    private static final double GAP = 3.4;
    private static final double SPACE = 5;
    private static final double SMALL = 0.78;
    private static final double LINE = 1.55;
    private static final double DEPTH = 0.18;
    private static final int KEPT = 256;

    private final SequencedMap<Text, Mesh> made = new LinkedHashMap<>();

    public Model of(Text text) {
        if (text.words().isBlank()) {
            return Model.of();
        }
        Text key = new Text(text.words(), text.height(), Color.BLACK);
        Mesh mesh = made.computeIfAbsent(key, Lettering::mesh);
        if (made.size() > KEPT) {
            made.pollFirstEntry();
        }
        return Model.of(Part.of("body", mesh, Material.of(text.color(), 0.4)));
    }

    private static Mesh mesh(Text text) {
        List<String> lines = text.words().strip().lines().toList();
        Solid all = Solid.NOTHING;
        for (int i = 0; i < lines.size(); i++) {
            all = all.plus(line(lines.get(i), text.height()).up((lines.size() - 1 - i) * LINE * text.height()));
        }
        return all.mesh();
    }

    private static Solid line(String words, double height) {
        double unit = height / (GRID + 2 * HALF_PEN);
        Solid all = Solid.NOTHING;
        double x = 0;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            double size = Character.isLowerCase(character) ? SMALL : 1;
            List<Stroke> strokes = strokes(character);
            double width = strokes.stream().mapToDouble(Stroke::width).max().orElse(SPACE - GAP);
            for (Stroke stroke : strokes) {
                Solid bar = stroke.bar(unit * size, HALF_PEN * unit * (0.4 + 0.6 * size), DEPTH * height);
                all = all.plus(bar.at((x + HALF_PEN) * unit, HALF_PEN * unit, 0));
            }
            x += width * size + GAP;
        }
        return all.at(-(x - GAP + 2 * HALF_PEN) * unit / 2, 0, 0);
    }

    private static List<Stroke> strokes(char character) {
        List<Stroke> strokes = new ArrayList<>();
        for (String written : Alphabet.of(character).split(" ", -1)) {
            if (!written.isEmpty()) {
                strokes.add(Stroke.of(written));
            }
        }
        return strokes;
    }
}
