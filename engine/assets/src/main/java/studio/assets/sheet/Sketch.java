package studio.assets.sheet;

import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Bounds;

/// Draws a model as a small picture: nearest surfaces, their colours and pictures, light from above left, glass
/// as a veil. Takes some milliseconds; what it shows is the same on every machine.
public final class Sketch {
    private static final int POINTS = 2;
    private static final float PAPER = 0.93f;
    private static final double MARGIN = 1.06;

    private final Canvas canvas;
    private final Vantage vantage;
    private final double scale;
    private final double left;
    private final double top;

    private Sketch(Bounds box, Vantage vantage, int width, int height) {
        canvas = new Canvas(width * POINTS, height * POINTS, PAPER);
        this.vantage = vantage;
        Bounds seen = vantage.seen(box);
        double wide = Math.max(1e-6, seen.size().x()) * MARGIN;
        double high = Math.max(1e-6, seen.size().y()) * MARGIN;
        scale = Math.min(canvas.width() / wide, canvas.height() / high);
        left = seen.center().x() - canvas.width() / scale / 2;
        top = seen.center().y() + canvas.height() / scale / 2;
    }

    /// A thing as catalogues show it: from the front, the right and above, as large as fits.
    public static Texture of(Model model, int width, int height) {
        return drawn(model, Vantage.THREE_QUARTERS, width, height);
    }

    /// A thing straight from its front, as large as fits.
    public static Texture front(Model model, int width, int height) {
        return drawn(model, Vantage.FRONT, width, height);
    }

    private static Texture drawn(Model model, Vantage vantage, int width, int height) {
        Bounds box = model.bounds();
        if (box.isEmpty()) {
            return new Canvas(width * POINTS, height * POINTS, PAPER).shrunk(POINTS);
        }
        Sketch sketch = new Sketch(box, vantage, width, height);
        model.parts().stream()
                .filter(part -> part.finish().transmission() < 0.5)
                .forEach(sketch::draw);
        model.parts().stream()
                .filter(part -> part.finish().transmission() >= 0.5)
                .forEach(sketch::draw);
        return sketch.canvas.shrunk(POINTS);
    }

    private void draw(Part part) {
        Mesh mesh = part.mesh();
        float[] p = mesh.positions();
        float[] seen = new float[p.length];
        for (int i = 0; i < p.length; i += 3) {
            double x = p[i] * vantage.right().x()
                    + p[i + 1] * vantage.right().y()
                    + p[i + 2] * vantage.right().z();
            double y = p[i] * vantage.up().x()
                    + p[i + 1] * vantage.up().y()
                    + p[i + 2] * vantage.up().z();
            double z = p[i] * vantage.back().x()
                    + p[i + 1] * vantage.back().y()
                    + p[i + 2] * vantage.back().z();
            seen[i] = (float) ((x - left) * scale);
            seen[i + 1] = (float) ((top - y) * scale);
            seen[i + 2] = (float) z;
        }
        Shade shade = new Shade(part, vantage);
        int[] indices = mesh.indices();
        for (int t = 0; t < indices.length; t += 3) {
            fill(seen, indices[t], indices[t + 1], indices[t + 2], shade);
        }
    }

    private void fill(float[] s, int a, int b, int c, Shade shade) {
        float ax = s[a * 3];
        float ay = s[a * 3 + 1];
        float bx = s[b * 3] - ax;
        float by = s[b * 3 + 1] - ay;
        float cx = s[c * 3] - ax;
        float cy = s[c * 3 + 1] - ay;
        float area = bx * cy - by * cx;
        if (area == 0) {
            return;
        }
        int x0 = bound(Math.min(0, Math.min(bx, cx)) + ax, canvas.width());
        int x1 = bound(Math.max(0, Math.max(bx, cx)) + ax + 1, canvas.width());
        int y0 = bound(Math.min(0, Math.min(by, cy)) + ay, canvas.height());
        int y1 = bound(Math.max(0, Math.max(by, cy)) + ay + 1, canvas.height());
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                float px = x + 0.5f - ax;
                float py = y + 0.5f - ay;
                float shareB = (px * cy - py * cx) / area;
                float shareC = (bx * py - by * px) / area;
                if (shareB >= 0 && shareC >= 0 && shareB + shareC <= 1) {
                    float depth = s[a * 3 + 2] * (1 - shareB - shareC) + s[b * 3 + 2] * shareB + s[c * 3 + 2] * shareC;
                    int at = y * canvas.width() + x;
                    if (canvas.isNearer(at, depth) && shade.at(a, b, c, shareB, shareC)) {
                        canvas.put(at, depth, shade.rgb(), shade.cover());
                    }
                }
            }
        }
    }

    private static int bound(float value, int most) {
        return Math.clamp((long) Math.floor(value), 0, most);
    }
}
