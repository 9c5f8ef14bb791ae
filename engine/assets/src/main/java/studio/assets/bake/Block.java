package studio.assets.bake;

import java.nio.ByteBuffer;
import studio.assets.BadAsset;

/// Where packed bytes lie, counted from the end of the directory.
record Block(int start, int length) {
    static Block read(Lens in) throws BadAsset {
        return new Block(in.count(Integer.MAX_VALUE), in.count(Integer.MAX_VALUE));
    }

    void write(Ink out) {
        out.int32(start).int32(length);
    }

    ByteBuffer within(ByteBuffer blocks) throws BadAsset {
        if ((long) start + length > blocks.capacity()) {
            throw new BadAsset("a block beyond the end of the file");
        }
        return blocks.slice(start, length);
    }
}
