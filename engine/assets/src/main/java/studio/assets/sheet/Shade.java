package studio.assets.sheet;

import java.util.Optional;
import studio.geometry.Part;
import studio.geometry.Texture;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// The colour of a point of a part: its own colour under a light from above left and the eye's side.
final class Shade {
    private static final float VEIL = 0.3f;
    private static final float CUT = 0.5f;

    private final Part part;
    private final float[] light = new float[3];
    private final float[] eye = new float[3];
    private final float[] base = new float[3];
    private final float[] rgb = new float[3];
    private final float glow;
    private final float cover;

    Shade(Part part, Vantage vantage) {
        this.part = part;
        Vec3 from = vantage.back()
                .times(0.75)
                .plus(vantage.up().times(0.75))
                .minus(vantage.right().times(0.55));
        put(from.times(1 / from.length()), light);
        put(vantage.back(), eye);
        Material finish = part.finish();
        boolean lit = finish.emission().luminance() > 0;
        Color shown = lit
                ? Color.WHITE.lerp(finish.emission().times(1 / Math.max(1e-6, most(finish.emission()))), 0.5)
                : finish.base();
        base[0] = (float) Color.encode(Math.clamp(shown.red(), 0.0, 1.0));
        base[1] = (float) Color.encode(Math.clamp(shown.green(), 0.0, 1.0));
        base[2] = (float) Color.encode(Math.clamp(shown.blue(), 0.0, 1.0));
        glow = lit ? 1 : 0;
        cover = finish.transmission() >= 0.5 ? VEIL : 1;
    }

    private static double most(Color color) {
        return Math.max(color.red(), Math.max(color.green(), color.blue()));
    }

    private static void put(Vec3 vector, float[] into) {
        into[0] = (float) vector.x();
        into[1] = (float) vector.y();
        into[2] = (float) vector.z();
    }

    float[] rgb() {
        return rgb;
    }

    float cover() {
        return cover;
    }

    /// Finds the colour of a point within a triangle; false where the picture on it is cut out.
    boolean at(int a, int b, int c, float shareB, float shareC) {
        float shareA = 1 - shareB - shareC;
        Optional<Texture> texture = part.texture();
        float[] uv = part.mesh().texcoords();
        int texel = texture.isEmpty() || uv.length == 0
                ? -1
                : texel(
                        texture.get(),
                        uv[a * 2] * shareA + uv[b * 2] * shareB + uv[c * 2] * shareC,
                        uv[a * 2 + 1] * shareA + uv[b * 2 + 1] * shareB + uv[c * 2 + 1] * shareC);
        if ((texel >>> 24) / 255f < CUT) {
            return false;
        }
        float shine = Math.max(glow, lit(a, b, c, shareA, shareB, shareC));
        for (int channel = 0; channel < 3; channel++) {
            rgb[channel] = base[channel] * (texel >> 16 - channel * 8 & 255) / 255f * shine;
        }
        return true;
    }

    private static int texel(Texture texture, float u, float v) {
        int x = (int) Math.min(texture.width() - 1, (u - Math.floor(u)) * texture.width());
        int y = (int) Math.min(texture.height() - 1, (v - Math.floor(v)) * texture.height());
        return texture.argb()[y * texture.width() + x];
    }

    private float lit(int a, int b, int c, float shareA, float shareB, float shareC) {
        float[] n = part.mesh().normals();
        float towards = 0;
        float facing = 0;
        float length = 0;
        for (int axis = 0; axis < 3; axis++) {
            float along = n[a * 3 + axis] * shareA + n[b * 3 + axis] * shareB + n[c * 3 + axis] * shareC;
            towards += along * light[axis];
            facing += along * eye[axis];
            length += along * along;
        }
        float unit = length > 0 ? (float) (1 / Math.sqrt(length)) : 0;
        return 0.5f + 0.7f * Math.max(0, (facing < 0 ? -towards : towards) * unit);
    }
}
