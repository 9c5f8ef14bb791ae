package studio.assets.obj;

import java.util.Optional;
import studio.geometry.Texture;
import studio.math.Color;

/// Joins a picture with the picture that says where it is.
final class CutOut {
    private CutOut() {}

    /// @param seen the colours; without a picture the plain colour is used
    /// @param cut bright where the thing is; its alpha counts when it has one
    static Texture of(Optional<Texture> seen, Texture cut, ObjMaterial.Rgb plain) {
        int width = cut.width();
        int height = cut.height();
        int colour =
                new Color(Color.decode(plain.red()), Color.decode(plain.green()), Color.decode(plain.blue())).toSrgb();
        boolean shaped = hasAlpha(cut);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int mask = cut.argb()[i];
            int share = shaped ? mask >>> 24 : mask >> 8 & 255;
            int at = i;
            int rgb = seen.map(s -> s.argb()[i(s, at, width, height)]).orElse(colour) & 0xffffff;
            argb[i] = share << 24 | rgb;
        }
        return new Texture(width, height, argb);
    }

    private static int i(Texture seen, int at, int width, int height) {
        int x = at % width * seen.width() / width;
        int y = (int) ((long) (at / width) * seen.height() / height);
        return y * seen.width() + x;
    }

    private static boolean hasAlpha(Texture texture) {
        for (int texel : texture.argb()) {
            if (texel >>> 24 < 255) {
                return true;
            }
        }
        return false;
    }
}
