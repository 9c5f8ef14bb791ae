package studio.assets.bake;

import studio.assets.BadAsset;

/// The range that a column of numbers of 16 bits is spread over.
///
/// @param low what 0 stands for
/// @param high what 65,535 stands for
record Crop(float low, float high) {
    private static final int MOST = 65_535;
    private static final float FARTHEST = 2e6f;

    static Crop around(float[] values, int from, int width) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (int i = from; i < values.length; i += width) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        return low <= high ? new Crop(low, high) : new Crop(0, 0);
    }

    int packed(float value) {
        double share = high > low ? ((double) value - low) / ((double) high - low) : 0;
        return Math.clamp(Math.round(share * MOST), 0, MOST);
    }

    float unpacked(int number) {
        return (float) (low + number * (((double) high - low) / MOST));
    }

    static Crop read(Lens in) throws BadAsset {
        Crop crop = new Crop(in.float32(), in.float32());
        if (!(crop.low >= -FARTHEST && crop.low <= crop.high && crop.high <= FARTHEST)) {
            throw new BadAsset("a baked file holds a range that is none");
        }
        return crop;
    }

    void write(Ink out) {
        out.float32(low).float32(high);
    }
}
