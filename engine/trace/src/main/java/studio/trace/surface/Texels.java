package studio.trace.surface;

import studio.geometry.Texture;
import studio.math.Color;
import studio.render.surface.Swatch;
import studio.trace.sample.Elementary;

/// Looks up textures: bilinear, repeating, decoded from sRGB before they are blended.
final class Texels {
    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = (float) Color.decode(i / 255.0);
        }
    }

    private Texels() {}

    static void color(Texture texture, float u, float v, Swatch out) {
        float x = u * texture.width() - 0.5f;
        float y = v * texture.height() - 0.5f;
        int ix = Elementary.floor(x);
        int iy = Elementary.floor(y);
        float fx = x - ix;
        float fy = y - iy;
        out.red = 0;
        out.green = 0;
        out.blue = 0;
        add(out, texel(texture, ix, iy), (1 - fx) * (1 - fy));
        add(out, texel(texture, ix + 1, iy), fx * (1 - fy));
        add(out, texel(texture, ix, iy + 1), (1 - fx) * fy);
        add(out, texel(texture, ix + 1, iy + 1), fx * fy);
    }

    private static void add(Swatch out, int argb, float weight) {
        out.red += LINEAR[argb >> 16 & 255] * weight;
        out.green += LINEAR[argb >> 8 & 255] * weight;
        out.blue += LINEAR[argb & 255] * weight;
    }

    static float alpha(Texture texture, float u, float v) {
        float x = u * texture.width() - 0.5f;
        float y = v * texture.height() - 0.5f;
        int ix = Elementary.floor(x);
        int iy = Elementary.floor(y);
        float fx = x - ix;
        float fy = y - iy;
        float near = (texel(texture, ix, iy) >>> 24) * (1 - fx) + (texel(texture, ix + 1, iy) >>> 24) * fx;
        float far = (texel(texture, ix, iy + 1) >>> 24) * (1 - fx) + (texel(texture, ix + 1, iy + 1) >>> 24) * fx;
        return (near * (1 - fy) + far * fy) / 255;
    }

    private static int texel(Texture texture, int x, int y) {
        return texture.argb()[Math.floorMod(y, texture.height()) * texture.width() + Math.floorMod(x, texture.width())];
    }
}
