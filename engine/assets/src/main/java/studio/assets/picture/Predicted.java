package studio.assets.picture;

import studio.geometry.Texture;

/// A picture's texels as what they differ by from their neighbours, which deflates to a third and less; nothing
/// is lost. Plane after plane: green, red less green, blue less green, and alpha where there is any; each value
/// less the mean of the one to the left and the one above.
final class Predicted {
    private Predicted() {}

    static boolean hasAlpha(int[] argb) {
        for (int texel : argb) {
            if (texel >>> 24 != 255) {
                return true;
            }
        }
        return false;
    }

    static int planes(boolean alpha) {
        return alpha ? 4 : 3;
    }

    static byte[] pack(Texture picture, boolean alpha) {
        int[] argb = picture.argb();
        byte[] packed = new byte[argb.length * planes(alpha)];
        byte[] plane = new byte[argb.length];
        for (int p = 0; p < planes(alpha); p++) {
            fill(argb, p, plane);
            differ(plane, picture.width(), packed, p * plane.length);
        }
        return packed;
    }

    private static void fill(int[] argb, int p, byte[] plane) {
        for (int i = 0; i < plane.length; i++) {
            int texel = argb[i];
            int green = texel >> 8;
            plane[i] = (byte)
                    switch (p) {
                        case 0 -> green;
                        case 1 -> (texel >> 16) - green;
                        case 2 -> texel - green;
                        default -> texel >>> 24;
                    };
        }
    }

    private static void differ(byte[] plane, int width, byte[] packed, int start) {
        for (int i = 0; i < plane.length; i++) {
            int left = i % width == 0 ? 0 : plane[i - 1];
            int above = i < width ? 0 : plane[i - width];
            packed[start + i] = (byte) (plane[i] - (left + above >> 1));
        }
    }

    /// @param packed as many planes as there are, each of width × height bytes
    static Texture unpack(int width, int height, byte[] packed, boolean alpha) {
        int[] argb = new int[width * height];
        for (int p = 0; p < planes(alpha); p++) {
            join(packed, p * argb.length, width, argb.length);
        }
        int count = argb.length;
        for (int i = 0; i < count; i++) {
            int green = packed[i] & 255;
            int red = packed[count + i] + green & 255;
            int blue = packed[count * 2 + i] + green & 255;
            int cover = alpha ? packed[count * 3 + i] & 255 : 255;
            argb[i] = cover << 24 | red << 16 | green << 8 | blue;
        }
        return new Texture(width, height, argb);
    }

    private static void join(byte[] packed, int start, int width, int count) {
        int end = start + count;
        byte left = 0;
        for (int at = start; at < Math.min(end, start + width); at++) {
            left = (byte) (packed[at] + (left >> 1));
            packed[at] = left;
        }
        for (int row = start + width; row < end; row += width) {
            left = 0;
            for (int at = row; at < row + width; at++) {
                left = (byte) (packed[at] + (left + packed[at - width] >> 1));
                packed[at] = left;
            }
        }
    }
}
