package studio.assets.bake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32C;
import studio.assets.BadAsset;
import studio.assets.level.Border;
import studio.assets.level.Levels;
import studio.assets.picture.Mips;
import studio.assets.picture.Packed;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;

/// Turns a model into the bytes of a baked file.
final class Baking {
    /// "AMSB", read as a number whose lowest byte comes first.
    static final int MAGIC = 0x42534D41;

    /// Rises whenever what is baked, or how, changes; older files are then baked anew.
    static final int VERSION = 1;

    /// Bytes of the head: magic, version, sum, length of the directory, length of all, eight of zero.
    static final int HEAD = 32;

    /// Where the sum stands, and where what it is over begins.
    static final int SUM = 8;

    static final int SUMMED = 12;

    private final Ink blocks = new Ink();
    private final List<Texture> textures = new ArrayList<>();
    private final List<PictureEntry> pictures = new ArrayList<>();

    private Baking() {}

    /// @param name the asset's path, kept in the file
    /// @param sources what the model was read from
    /// @throws BadAsset when the model has coordinates that are no numbers
    static byte[] bytes(String name, Model model, List<Source> sources) throws BadAsset {
        Baking baking = new Baking();
        Directory directory = baking.directory(name, model, sources);
        Ink written = new Ink();
        directory.write(written);
        return framed(written.toArray(), baking.blocks.toArray());
    }

    private static byte[] framed(byte[] directory, byte[] blocks) {
        long length = HEAD + (long) directory.length + blocks.length;
        Ink out = new Ink().int32(MAGIC).int32(VERSION).int32(0);
        out.int32(directory.length).int64(length).int64(0).raw(directory).raw(blocks);
        byte[] bytes = out.toArray();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(SUM, sum(file));
        return bytes;
    }

    private Directory directory(String name, Model model, List<Source> sources) throws BadAsset {
        List<Crop> box = box(model);
        List<PartEntry> parts = new ArrayList<>();
        List<BitSet> borders =
                Border.shared(model.parts().stream().map(Part::mesh).toList());
        for (int i = 0; i < model.parts().size(); i++) {
            parts.add(part(model.parts().get(i), borders.get(i), box));
        }
        return new Directory(name, sources, box, model.anchors(), Hulls.around(model), pictures, parts);
    }

    private static List<Crop> box(Model model) {
        List<Crop> box = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (Part part : model.parts()) {
                if (part.mesh().vertexCount() > 0) {
                    Crop crop = Crop.around(part.mesh().positions(), axis, 3);
                    low = Math.min(low, crop.low());
                    high = Math.max(high, crop.high());
                }
            }
            box.add(low <= high ? new Crop(low, high) : new Crop(0, 0));
        }
        return box;
    }

    private PartEntry part(Part part, BitSet border, List<Crop> box) throws BadAsset {
        Levels levels = Levels.of(part.mesh(), border);
        Mesh mesh = levels.mesh();
        List<Crop> across = mesh.texcoords().length == 0
                ? List.of()
                : List.of(Crop.around(mesh.texcoords(), 0, 2), Crop.around(mesh.texcoords(), 1, 2));
        int[][] table = table(mesh, box, across);
        int bytes = levels.vertices(0) <= 1 << 16 ? 2 : 4;
        LevelEntry[] entries = new LevelEntry[Levels.COUNT];
        for (int level = Levels.COUNT - 1; level >= 0; level--) {
            int from = level + 1 < Levels.COUNT ? levels.vertices(level + 1) : 0;
            entries[level] = new LevelEntry(
                    levels.triangles(level),
                    levels.vertices(level),
                    (float) levels.error(level),
                    rows(table, from, levels.vertices(level)),
                    corners(levels, level, bytes, entries));
        }
        int picture = part.texture().map(this::picture).orElse(-1);
        return new PartEntry(part.slot(), part.finish(), picture, across, List.of(entries));
    }

    private Block rows(int[][] table, int from, int to) {
        if (from == to) {
            return new Block(0, 0);
        }
        int[][] columns = new int[table.length][];
        Arrays.setAll(columns, c -> Arrays.copyOfRange(table[c], from, to));
        return put(Columns.pack(columns, 2));
    }

    /// A level that is the same as the next coarser one uses its triangles.
    private Block corners(Levels levels, int level, int bytes, LevelEntry[] entries) {
        if (levels.triangles(level) == 0) {
            return new Block(0, 0);
        }
        boolean same = level + 1 < Levels.COUNT && Arrays.equals(levels.indices(level), levels.indices(level + 1));
        return same ? entries[level + 1].corners() : put(Columns.pack(new int[][] {levels.indices(level)}, bytes));
    }

    private static int[][] table(Mesh mesh, List<Crop> box, List<Crop> across) {
        int count = mesh.vertexCount();
        int[][] table = new int[5 + across.size()][count];
        for (int vertex = 0; vertex < count; vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                table[axis][vertex] = box.get(axis).packed(mesh.positions()[vertex * 3 + axis]);
            }
            float[] n = mesh.normals();
            int direction = Octahedron.packed(n[vertex * 3], n[vertex * 3 + 1], n[vertex * 3 + 2]);
            table[3][vertex] = direction & 0xffff;
            table[4][vertex] = direction >>> 16;
            for (int side = 0; side < across.size(); side++) {
                table[5 + side][vertex] = across.get(side).packed(mesh.texcoords()[vertex * 2 + side]);
            }
        }
        return table;
    }

    /// The number of a picture; parts that share one share its bytes.
    private int picture(Texture texture) {
        int known = textures.indexOf(texture);
        if (known >= 0) {
            return known;
        }
        boolean alpha = Packed.hasAlpha(texture);
        List<Block> mips = new ArrayList<>();
        for (Texture mip : Mips.of(texture)) {
            mips.add(put(Packed.picture(mip, alpha)));
        }
        textures.add(texture);
        pictures.add(new PictureEntry(texture.width(), texture.height(), alpha, mips));
        return pictures.size() - 1;
    }

    private Block put(byte[] packed) {
        Block block = new Block(blocks.size(), packed.length);
        blocks.raw(packed);
        return block;
    }

    /// The sum over everything behind it.
    static int sum(ByteBuffer file) {
        CRC32C sum = new CRC32C();
        sum.update(file.slice(SUMMED, file.capacity() - SUMMED));
        return (int) sum.getValue();
    }
}
