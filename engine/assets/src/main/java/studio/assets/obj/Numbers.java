package studio.assets.obj;

import java.util.Arrays;
import studio.assets.BadAsset;

/// Numbers in the order in which they come, up to a limit.
final class Numbers {
    private final int most;
    private float[] values = new float[1 << 12];
    private int size;

    Numbers(int most) {
        this.most = most;
    }

    void add(float value) throws BadAsset {
        if (size == most) {
            throw new BadAsset("more than " + most + " numbers of one kind");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /// The numbers so far and room behind them: itself, read only.
    float[] values() {
        return values;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
