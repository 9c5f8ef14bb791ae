package studio.assets.bake;

import java.util.ArrayList;
import java.util.List;
import studio.assets.BadAsset;
import studio.assets.level.Levels;
import studio.math.surface.Material;

/// A part as the directory of a baked file tells of it.
///
/// @param picture number of its picture, or -1
/// @param across range of the texture coordinates, in pairs; empty when the part has none
/// @param levels the finest first
record PartEntry(String slot, Material finish, int picture, List<Crop> across, List<LevelEntry> levels) {
    PartEntry {
        across = List.copyOf(across);
        levels = List.copyOf(levels);
    }

    /// Numbers of a vertex: three of place, two of direction, two on the picture.
    int columns() {
        return 5 + across.size();
    }

    /// Bytes of a corner's number.
    int bytes() {
        return levels.getFirst().vertices() <= 1 << 16 ? 2 : 4;
    }

    static PartEntry read(Lens in, int pictures) throws BadAsset {
        String slot = in.text();
        Material finish = Surface.read(in);
        int picture = in.count(pictures) - 1;
        List<Crop> across = new ArrayList<>();
        for (int left = in.count(1) * 2; left > 0; left--) {
            across.add(Crop.read(in));
        }
        List<LevelEntry> levels = new ArrayList<>();
        for (int level = 0; level < Levels.COUNT; level++) {
            levels.add(LevelEntry.read(in));
            if (level > 0
                    && levels.get(level).vertices() > levels.get(level - 1).vertices()) {
                throw new BadAsset("a level of detail with more vertices than a finer one");
            }
        }
        return new PartEntry(slot, finish, picture, across, levels);
    }

    void write(Ink out) {
        out.text(slot);
        Surface.write(finish, out);
        out.int32(picture + 1).int32(across.size() / 2);
        across.forEach(crop -> crop.write(out));
        levels.forEach(level -> level.write(out));
    }
}
