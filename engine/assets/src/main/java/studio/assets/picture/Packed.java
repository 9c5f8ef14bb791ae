package studio.assets.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import studio.assets.BadAsset;
import studio.geometry.Texture;

/// Deflated bytes, and pictures in them.
public final class Packed {
    /// Deflate cannot make more of a byte than this.
    private static final long MOST_A_BYTE = 1_100;

    private Packed() {}

    /// Deflates.
    ///
    /// @param effort 1 for quick, 9 for small
    public static byte[] deflated(byte[] raw, int effort) {
        try (Deflater deflater = new Deflater(effort, true)) {
            deflater.setInput(raw);
            deflater.finish();
            byte[] packed = new byte[raw.length + raw.length / 1000 + 64];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        }
    }

    /// Inflates to a length that is known.
    ///
    /// @param packed read from its position to its limit
    /// @throws BadAsset when it holds anything but that many bytes
    public static byte[] inflated(ByteBuffer packed, long length) throws BadAsset {
        if (length < 0 || length > packed.remaining() * MOST_A_BYTE + 64 || length > Integer.MAX_VALUE - 16) {
            throw new BadAsset("a block of impossible size");
        }
        byte[] raw = new byte[(int) length];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int got = 0;
            while (got < raw.length) {
                int more = inflater.inflate(raw, got, raw.length - got);
                if (more == 0) {
                    throw new BadAsset("a block that ends early");
                }
                got += more;
            }
            return raw;
        } catch (DataFormatException e) {
            throw new BadAsset("a damaged block");
        }
    }

    /// Packs a picture's texels.
    public static byte[] picture(Texture picture, boolean alpha) {
        return deflated(Predicted.pack(picture, alpha), 1);
    }

    /// Opens a packed picture.
    ///
    /// @throws BadAsset when the bytes are not those of such a picture
    public static Texture picture(ByteBuffer packed, int width, int height, boolean alpha) throws BadAsset {
        long length = (long) width * height * Predicted.planes(alpha);
        return Predicted.unpack(width, height, inflated(packed, length), alpha);
    }

    /// Whether anything of a picture can be looked through.
    public static boolean hasAlpha(Texture picture) {
        return Predicted.hasAlpha(picture.argb());
    }
}
