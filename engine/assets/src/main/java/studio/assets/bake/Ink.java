package studio.assets.bake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes being written, the lowest of a number first.
final class Ink {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    Ink raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    Ink int32(int value) {
        return number(value, 4);
    }

    Ink int64(long value) {
        return number(value, 8);
    }

    Ink float32(double value) {
        return number(Float.floatToIntBits((float) value), 4);
    }

    Ink float64(double value) {
        return number(Double.doubleToLongBits(value), 8);
    }

    Ink text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length, 2).raw(utf8);
    }

    private Ink number(long value, int length) {
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) (value >>> i * 8);
        }
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
