package studio.assets.bake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import studio.assets.BadAsset;

/// Reads what [Ink] wrote, and refuses to read beyond the end.
final class Lens {
    private final ByteBuffer in;

    Lens(ByteBuffer in) {
        this.in = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    int int32() throws BadAsset {
        try {
            return in.getInt();
        } catch (BufferUnderflowException e) {
            throw cut();
        }
    }

    long int64() throws BadAsset {
        try {
            return in.getLong();
        } catch (BufferUnderflowException e) {
            throw cut();
        }
    }

    float float32() throws BadAsset {
        return Float.intBitsToFloat(int32());
    }

    double float64() throws BadAsset {
        return Double.longBitsToDouble(int64());
    }

    /// A number from 0 to a limit.
    int count(int most) throws BadAsset {
        int value = int32();
        if (value < 0 || value > most) {
            throw new BadAsset("a baked file counts " + value + " of what there are " + most + " at most");
        }
        return value;
    }

    String text() throws BadAsset {
        try {
            byte[] utf8 = new byte[in.getShort() & 0xffff];
            in.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        } catch (BufferUnderflowException e) {
            throw cut();
        }
    }

    private static BadAsset cut() {
        return new BadAsset("a baked file that ends early");
    }
}
