package studio.assets.bake;

import java.util.ArrayList;
import java.util.List;
import studio.assets.BadAsset;

/// A picture as the directory of a baked file tells of it.
///
/// @param mips the picture itself first, then each half
record PictureEntry(int width, int height, boolean alpha, List<Block> mips) {
    private static final int SIDE = 4_096;
    private static final int HALVES = 13;

    PictureEntry {
        mips = List.copyOf(mips);
    }

    static PictureEntry read(Lens in) throws BadAsset {
        int width = in.count(SIDE);
        int height = in.count(SIDE);
        boolean alpha = in.count(1) == 1;
        int count = in.count(HALVES);
        List<Block> mips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            mips.add(Block.read(in));
        }
        if (width == 0 || height == 0 || count == 0) {
            throw new BadAsset("a baked file holds a picture without texels");
        }
        return new PictureEntry(width, height, alpha, mips);
    }

    void write(Ink out) {
        out.int32(width).int32(height).int32(alpha ? 1 : 0).int32(mips.size());
        mips.forEach(mip -> mip.write(out));
    }
}
