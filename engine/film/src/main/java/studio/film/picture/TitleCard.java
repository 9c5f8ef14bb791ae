package studio.film.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studio.geometry.Mesh;
import studio.geometry.Part;
import studio.math.Bounds;
import studio.math.Color;
import studio.render.lettering.Lettering;
import studio.scene.content.Text;

/// White words on black, for the end of a movie, drawn with the studio's own letters: no font of the machine is
/// needed, and the pictures are the same everywhere.
public final class TitleCard {
    private static final int LETTERS = 46;
    private static final int ROWS = 9;
    private static final int MOST_PAGES = 4;
    private static final String MORE = "and others: see the credits beside the movie";
    /// Of the picture's width and height, at most.
    private static final double FILLED = 0.84;
    /// The picture is as high as this many lines, at least.
    private static final double LINES = 14;
    private static final double LEADING = 1.55;
    /// Samples along each side of a pixel.
    private static final int FINE = 3;

    private TitleCard() {}

    /// As many pages as the lines need; none for no lines. Long lines are broken between words.
    public static List<Picture> pages(List<String> lines, int width, int height) {
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            wrap(line, rows);
        }
        if (rows.size() > ROWS * MOST_PAGES) {
            rows = new ArrayList<>(rows.subList(0, ROWS * MOST_PAGES - 1));
            rows.add(MORE);
        }
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            String words = String.join("\n", rows.subList(from, Math.min(rows.size(), from + ROWS)));
            pages.add(page(new Text(words, 1, Color.WHITE), width, height));
        }
        return pages;
    }

    private static void wrap(String line, List<String> rows) {
        StringBuilder row = new StringBuilder();
        for (String word : line.replaceAll("\\p{Cntrl}", " ").strip().split(" +", -1)) {
            String fitting = word.substring(0, Math.min(LETTERS, word.length()));
            if (!row.isEmpty() && row.length() + 1 + fitting.length() > LETTERS) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(fitting);
        }
        if (!row.isEmpty()) {
            rows.add(row.toString());
        }
    }

    private static Picture page(Text text, int width, int height) {
        int[] samples = new int[width * height];
        for (Part part : new Lettering().of(text).parts()) {
            Bounds bounds = part.mesh().bounds();
            double scale = Math.min(
                    Math.min(
                            FILLED * width / bounds.size().x(),
                            FILLED * height / bounds.size().y()),
                    height / (LINES * LEADING));
            double left = (width - scale * (bounds.min().x() + bounds.max().x())) / 2;
            double base = (height + scale * (bounds.min().y() + bounds.max().y())) / 2;
            draw(part.mesh(), scale, left, base, width, samples);
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = samples[i] * 255 / (FINE * FINE) * 0x010101;
        }
        return new Picture(width, height, samples);
    }

    /// Counts how many samples of each pixel a mesh covers, seen straight from the front.
    private static void draw(Mesh mesh, double scale, double left, double base, int width, int[] samples) {
        for (int sample = 0; sample < FINE * FINE; sample++) {
            double dx = (sample % FINE + 0.5) / FINE;
            double dy = (double) (sample / FINE) / FINE + 0.5 / FINE;
            BitSet covered = new BitSet(samples.length);
            for (int t = 0; t < mesh.indices().length; t += 3) {
                Corner a = Corner.of(mesh, t, scale, left - dx, base - dy);
                Corner b = Corner.of(mesh, t + 1, scale, left - dx, base - dy);
                Corner c = Corner.of(mesh, t + 2, scale, left - dx, base - dy);
                fill(a, b, c, width, samples.length / width, covered);
            }
            covered.stream().forEach(i -> samples[i]++);
        }
    }

    private static void fill(Corner a, Corner b, Corner c, int width, int height, BitSet covered) {
        int top = (int) Math.max(0, Math.ceil(Math.min(a.y, Math.min(b.y, c.y))));
        int bottom = (int) Math.min(height - 1, Math.floor(Math.max(a.y, Math.max(b.y, c.y))));
        int first = (int) Math.max(0, Math.ceil(Math.min(a.x, Math.min(b.x, c.x))));
        int last = (int) Math.min(width - 1, Math.floor(Math.max(a.x, Math.max(b.x, c.x))));
        for (int y = top; y <= bottom; y++) {
            for (int x = first; x <= last; x++) {
                double ab = a.side(b, x, y);
                double bc = b.side(c, x, y);
                double ca = c.side(a, x, y);
                if (ab >= 0 && bc >= 0 && ca >= 0 || ab <= 0 && bc <= 0 && ca <= 0) {
                    covered.set(y * width + x);
                }
            }
        }
    }

    /// A corner in samples, y down.
    private record Corner(double x, double y) {
        static Corner of(Mesh mesh, int index, double scale, double left, double base) {
            int at = mesh.indices()[index] * 3;
            return new Corner(left + scale * mesh.positions()[at], base - scale * mesh.positions()[at + 1]);
        }

        /// Positive on one side of the edge to another corner, negative on the other.
        double side(Corner to, double px, double py) {
            return (to.x - x) * (py - y) - (to.y - y) * (px - x);
        }
    }
}
