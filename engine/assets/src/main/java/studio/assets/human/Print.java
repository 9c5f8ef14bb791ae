package studio.assets.human;

import java.util.BitSet;
import studio.geometry.Texture;
import studio.math.Color;

/// A pattern printed on cloth in two colours: onto the picture of a suit, whose light and shade it keeps, or as a tile
/// for cloth that has no picture.
final class Print {
    /// The side of a tile in metres; every weave repeats in it, near enough.
    static final double TILE = 0.56;

    private static final int TEXELS = 256;
    /// Code values as linear light, and linear light as code values: the latter by its square root, which is nearly
    /// even.
    private static final double[] LINEAR = new double[256];

    private static final int STEPS = 2047;
    private static final int[] CODES = new int[STEPS + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = Color.decode(i / 255.0);
        }
        for (int i = 0; i <= STEPS; i++) {
            double root = i / (double) STEPS;
            CODES[i] = (int) Math.round(255 * Color.encode(root * root));
        }
    }

    private static int code(double linear) {
        return CODES[(int) (STEPS * Math.sqrt(Math.clamp(linear, 0.0, 1.0)) + 0.5)];
    }

    private static final Color SILVER = Color.srgb(0xc9ccd0);

    private final Weave weave;
    private final Color ground;
    private final Color ink;

    Print(Weave weave, Color ground) {
        this.weave = weave;
        this.ground = ground;
        this.ink = weave == Weave.BANDS ? SILVER : contrast(weave, ground);
    }

    private static Color contrast(Weave weave, Color ground) {
        boolean light = ground.luminance() > 0.35;
        return switch (weave) {
            case CAMOUFLAGE -> Color.srgb(0x272a1c);
            case CHECKS -> light ? Color.srgb(0x2b3d63) : ground.times(0.22);
            case FLOWERS -> light ? Color.srgb(0xc03a55) : Color.srgb(0xf0d9a8);
            case PLAIN, STRIPES, PINSTRIPES, DOTS, BANDS -> light ? Color.srgb(0x22304f) : Color.srgb(0xe9e6de);
        };
    }

    /// The pattern as a tile for texture coordinates in tiles.
    Texture tile() {
        int[] texels = new int[TEXELS * TEXELS];
        for (int y = 0; y < TEXELS; y++) {
            for (int x = 0; x < TEXELS; x++) {
                double u = (x + 0.5) * TILE / TEXELS;
                double v = -(y + 0.5) * TILE / TEXELS;
                texels[y * TEXELS + x] =
                        0xff000000 | ground.lerp(ink, weave.ink(u, v)).toSrgb();
            }
        }
        return new Texture(TEXELS, TEXELS, texels);
    }

    /// The pattern on a bleached picture.
    ///
    /// @param cloth two coordinates a vertex, in metres
    /// @param faces those that wear it
    Texture on(Texture picture, Shape shape, float[] cloth, BitSet faces) {
        int[] texels = picture.argb().clone();
        float[] laid = shape.faces().texcoords;
        int[] corners = Cutting.triangles(shape.faces().corners, faces);
        int[] places = Cutting.triangles(shape.faces().laid, faces);
        Canvas canvas = new Canvas(picture.width(), picture.height(), texels, picture.argb());
        for (int i = 0; i < corners.length; i += 3) {
            float[] at = new float[12];
            for (int k = 0; k < 3; k++) {
                at[k * 4] = laid[places[i + k] * 2] * picture.width();
                at[k * 4 + 1] = (1 - laid[places[i + k] * 2 + 1]) * picture.height();
                at[k * 4 + 2] = cloth[corners[i + k] * 2];
                at[k * 4 + 3] = cloth[corners[i + k] * 2 + 1];
            }
            canvas.triangle(at);
        }
        return new Texture(picture.width(), picture.height(), texels);
    }

    /// Paints triangles texel by texel.
    private final class Canvas {
        private final int width;
        private final int height;
        private final int[] to;
        private final int[] from;

        Canvas(int width, int height, int[] to, int[] from) {
            this.width = width;
            this.height = height;
            this.to = to;
            this.from = from;
        }

        /// @param t three corners of four numbers: column, row, and two coordinates of the cloth
        void triangle(float[] t) {
            double area = (t[4] - t[0]) * (t[9] - t[1]) - (t[8] - t[0]) * (t[5] - t[1]);
            if (Math.abs(area) < 1e-6) {
                return;
            }
            int top = (int) Math.max(0, Math.floor(Math.min(t[1], Math.min(t[5], t[9])) - 1));
            int bottom = (int) Math.min(height - 1, Math.ceil(Math.max(t[1], Math.max(t[5], t[9])) + 1));
            int left = (int) Math.max(0, Math.floor(Math.min(t[0], Math.min(t[4], t[8])) - 1));
            int right = (int) Math.min(width - 1, Math.ceil(Math.max(t[0], Math.max(t[4], t[8])) + 1));
            double rim = -1.5 / Math.sqrt(Math.abs(area));
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    double b = ((x + 0.5 - t[0]) * (t[9] - t[1]) - (t[8] - t[0]) * (y + 0.5 - t[1])) / area;
                    double c = ((t[4] - t[0]) * (y + 0.5 - t[1]) - (x + 0.5 - t[0]) * (t[5] - t[1])) / area;
                    double a = 1 - b - c;
                    if (a >= rim && b >= rim && c >= rim) {
                        paint(y * width + x, a * t[2] + b * t[6] + c * t[10], a * t[3] + b * t[7] + c * t[11]);
                    }
                }
            }
        }

        private void paint(int texel, double u, double v) {
            double shade = LINEAR[from[texel] >> 8 & 255];
            double share = weave.ink(u, v);
            int red = code(shade * (ground.red() + share * (ink.red() - ground.red())));
            int green = code(shade * (ground.green() + share * (ink.green() - ground.green())));
            int blue = code(shade * (ground.blue() + share * (ink.blue() - ground.blue())));
            to[texel] = from[texel] & 0xff000000 | red << 16 | green << 8 | blue;
        }
    }
}
