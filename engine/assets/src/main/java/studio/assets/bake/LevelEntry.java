package studio.assets.bake;

import studio.assets.BadAsset;

/// One level of detail of a part.
///
/// @param vertices how many leading vertices it uses
/// @param error how far it strays from the finest, in metres
/// @param rows the vertices that it has beyond the next coarser level
/// @param corners its triangles
record LevelEntry(int triangles, int vertices, float error, Block rows, Block corners) {
    private static final int MOST = 12_000_000;

    static LevelEntry read(Lens in) throws BadAsset {
        return new LevelEntry(in.count(MOST), in.count(MOST), in.float32(), Block.read(in), Block.read(in));
    }

    void write(Ink out) {
        out.int32(triangles).int32(vertices).float32(error);
        rows.write(out);
        corners.write(out);
    }
}
