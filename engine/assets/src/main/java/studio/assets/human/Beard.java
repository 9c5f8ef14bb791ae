package studio.assets.human;

import java.util.BitSet;
import studio.assets.human.Costume.Whiskers;
import studio.geometry.Normals;
import studio.geometry.Texture;
import studio.math.Color;

/// Hair of the face. It is drawn on the skin with a soft edge, and a full beard is also a shell that rises out of the
/// skin where the hair is thickest. Where it grows is said on the neutral body, in decimetres, and so holds for all.
final class Beard {
    private Beard() {}

    /// How thickly hair grows at a place of the neutral body, 0 to 1.
    static double growth(Whiskers whiskers, double x, double y, double z) {
        double side = Math.abs(x);
        return switch (whiskers) {
            case NONE -> 0;
            case MOUSTACHE -> moustache(side, y, z);
            case GOATEE -> Math.max(moustache(side, y, z), chin(side, y, z));
            case STUBBLE, BEARD -> Math.max(moustache(side, y, z), Math.max(chin(side, y, z), jaw(side, y, z)));
        };
    }

    private static double moustache(double side, double y, double z) {
        return z < 1.3 ? 0 : soft(y, 6.73, 6.76) * soft(-y, -6.85, -6.825) * soft(-side, -0.33, -0.27);
    }

    private static double chin(double side, double y, double z) {
        double mouth = side < 0.26 && y > 6.5 && y < 6.74 ? 0 : 1;
        return z < 1.0 ? 0 : mouth * soft(-y, -6.56, -6.5) * soft(y, 6.08, 6.2) * soft(-side, -0.36, -0.24);
    }

    /// Cheek and jaw below a line from the ear to the corner of the mouth.
    private static double jaw(double side, double y, double z) {
        double line = z < 0.75 ? 7.1 : 7.1 - (z - 0.75) * 0.62;
        double lips = side < 0.28 && y > 6.49 ? 0 : 1;
        return lips
                * soft(z, 0.5, 0.62)
                * soft(-y, -line - 0.05, -line + 0.1)
                * soft(y, 6.1, 6.3)
                * soft(side + z * 0.4, 0.5, 0.62);
    }

    private static double soft(double x, double from, double to) {
        double t = Math.clamp((x - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /// The skin's picture with hair drawn on it.
    static Texture drawn(Texture skin, Body body, Whiskers whiskers, Color hair) {
        Shape.Faces faces = body.skin().faces();
        int[] texels = skin.argb().clone();
        double strength = whiskers == Whiskers.STUBBLE ? 0.42 : 0.85;
        Stipple stipple = new Stipple(skin, texels, hair, strength);
        int[] corners = Cutting.triangles(faces.corners, all(faces));
        int[] places = Cutting.triangles(faces.laid, all(faces));
        float[] neutral = body.vertices();
        for (int i = 0; i < corners.length; i += 3) {
            float[] at = new float[9];
            boolean grows = false;
            for (int k = 0; k < 3; k++) {
                int v = corners[i + k] * 3;
                at[k * 3] = faces.texcoords[places[i + k] * 2] * skin.width();
                at[k * 3 + 1] = (1 - faces.texcoords[places[i + k] * 2 + 1]) * skin.height();
                at[k * 3 + 2] = (float) growth(whiskers, neutral[v], neutral[v + 1], neutral[v + 2]);
                grows |= at[k * 3 + 2] > 0;
            }
            if (grows) {
                stipple.triangle(at);
            }
        }
        return new Texture(skin.width(), skin.height(), texels);
    }

    private static BitSet all(Shape.Faces faces) {
        BitSet all = new BitSet();
        all.set(0, faces.count());
        return all;
    }

    /// The faces of the shell.
    static BitSet shell(Body body, Whiskers whiskers) {
        BitSet shell = new BitSet();
        int[] corners = body.skin().faces().corners;
        float[] neutral = body.vertices();
        for (int f = 0; f < corners.length / 4; f++) {
            for (int k = f * 4; k < f * 4 + 4; k++) {
                int v = corners[k] * 3;
                if (growth(whiskers, neutral[v], neutral[v + 1], neutral[v + 2]) > 0.05) {
                    shell.set(f);
                }
            }
        }
        return shell;
    }

    /// The body's positions with the shell raised: thick hair stands off the skin, its edge lies below it.
    ///
    /// @param thick how far the thickest hair stands off, in metres
    static float[] raised(Body body, float[] standing, Whiskers whiskers, double thick) {
        int[] triangles =
                Cutting.triangles(body.skin().faces().corners, all(body.skin().faces()));
        float[] normals = Normals.smooth(standing, triangles);
        float[] raised = standing.clone();
        float[] neutral = body.vertices();
        for (int v = 0; v < raised.length; v += 3) {
            double grown = growth(whiskers, neutral[v], neutral[v + 1], neutral[v + 2]);
            double wave = 0.85 + 0.15 * StrictMath.sin(neutral[v] * 47 + neutral[v + 1] * 31 + neutral[v + 2] * 29);
            double off = thick * grown * wave - 0.0016;
            for (int axis = 0; axis < 3; axis++) {
                raised[v + axis] += (float) (off * normals[v + axis]);
            }
            raised[v + 1] -= (float) (0.5 * thick * grown);
        }
        return raised;
    }

    /// Draws short hairs into texels.
    private static final class Stipple {
        private final Texture skin;
        private final int[] texels;
        private final Color hair;
        private final double strength;

        Stipple(Texture skin, int[] texels, Color hair, double strength) {
            this.skin = skin;
            this.texels = texels;
            this.hair = hair;
            this.strength = strength;
        }

        /// @param t three corners of three numbers: column, row, growth
        void triangle(float[] t) {
            double area = (t[3] - t[0]) * (t[7] - t[1]) - (t[6] - t[0]) * (t[4] - t[1]);
            if (Math.abs(area) < 1e-6) {
                return;
            }
            int top = (int) Math.max(0, Math.floor(Math.min(t[1], Math.min(t[4], t[7]))));
            int bottom = (int) Math.min(skin.height() - 1, Math.ceil(Math.max(t[1], Math.max(t[4], t[7]))));
            int left = (int) Math.max(0, Math.floor(Math.min(t[0], Math.min(t[3], t[6]))));
            int right = (int) Math.min(skin.width() - 1, Math.ceil(Math.max(t[0], Math.max(t[3], t[6]))));
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    double b = ((x + 0.5 - t[0]) * (t[7] - t[1]) - (t[6] - t[0]) * (y + 0.5 - t[1])) / area;
                    double c = ((t[3] - t[0]) * (y + 0.5 - t[1]) - (x + 0.5 - t[0]) * (t[4] - t[1])) / area;
                    if (b >= -0.02 && c >= -0.02 && b + c <= 1.02) {
                        draw(x, y, (1 - b - c) * t[2] + b * t[5] + c * t[8]);
                    }
                }
            }
        }

        private void draw(int x, int y, double growth) {
            int at = y * skin.width() + x;
            int own = skin.argb()[at];
            double grain = ((x * 73_856_093 ^ y * 19_349_663) >>> 8 & 255) / 255.0;
            double share = strength * growth * (0.7 + 0.3 * grain);
            Color mixed = Color.srgb(own & 0xffffff).lerp(hair.times(0.55 + 0.5 * grain), Math.clamp(share, 0, 1));
            texels[at] = own & 0xff000000 | mixed.toSrgb() & 0xffffff;
        }
    }
}
