package studio.assets.bake;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.BadAsset;
import studio.assets.level.Levels;
import studio.assets.picture.Packed;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.Texture;

/// A baked thing, mapped into memory. Nothing but its directory is read before it is asked for; whatever is asked
/// for is made anew each time, so whoever wants it again keeps it. The mapping goes when nobody holds this any
/// more.
public final class Baked {
    private static final long LARGEST = 1L << 30;

    private final Directory directory;
    private final ByteBuffer blocks;

    private Baked(Directory directory, ByteBuffer blocks) {
        this.directory = directory;
        this.blocks = blocks;
    }

    /// Opens a file.
    ///
    /// @param name the asset's path
    /// @throws BadAsset when the file is damaged, cut short, of another version or of another asset
    static Baked open(Path file, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Baking.HEAD || size > LARGEST) {
                throw new BadAsset("a baked file of impossible size");
            }
            return of(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto())
                            .asByteBuffer(),
                    name);
        }
    }

    /// Opens bytes that are in memory already.
    static Baked of(ByteBuffer bytes, String name) throws BadAsset {
        ByteBuffer file = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (file.capacity() < Baking.HEAD) {
            throw new BadAsset("a baked file that ends early");
        }
        boolean ours = file.getInt(0) == Baking.MAGIC && file.getInt(4) == Baking.VERSION;
        boolean whole = file.getLong(16) == file.capacity() && file.getLong(24) == 0;
        if (!ours || !whole || file.getInt(Baking.SUM) != Baking.sum(file)) {
            throw new BadAsset("a baked file that is damaged or of another version");
        }
        int length = file.getInt(12);
        if (length < 0 || length > file.capacity() - Baking.HEAD) {
            throw new BadAsset("a baked file with a directory of impossible size");
        }
        Directory directory = Directory.read(new Lens(file.slice(Baking.HEAD, length)));
        if (!directory.name().equals(name)) {
            throw new BadAsset("a baked file of another thing");
        }
        int start = Baking.HEAD + length;
        return new Baked(directory, file.slice(start, file.capacity() - start));
    }

    /// What it was baked from.
    public List<Source> sources() {
        return directory.sources();
    }

    public Hull hull() {
        return directory.hull();
    }

    public int partCount() {
        return directory.parts().size();
    }

    public int triangles(int level) {
        return directory.parts().stream()
                .mapToInt(part -> part.levels().get(level).triangles())
                .sum();
    }

    /// How far a level strays from the finest at most, in metres.
    public double error(int level) {
        return directory.parts().stream()
                .mapToDouble(part -> part.levels().get(level).error())
                .max()
                .orElse(0);
    }

    /// The thing in all its detail.
    ///
    /// @throws BadAsset when the file turns out to be damaged inside
    public Model model() throws BadAsset {
        return model(0, 0);
    }

    /// The thing in some detail.
    ///
    /// @param level of the meshes
    /// @param halves how many times the pictures are halved
    /// @throws BadAsset when the file turns out to be damaged inside
    public Model model(int level, int halves) throws BadAsset {
        List<Texture> pictures = new ArrayList<>();
        for (int i = 0; i < directory.pictures().size(); i++) {
            pictures.add(picture(i, halves));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < partCount(); i++) {
            PartEntry entry = directory.parts().get(i);
            Optional<Texture> picture =
                    entry.picture() < 0 ? Optional.empty() : Optional.of(pictures.get(entry.picture()));
            parts.add(new Part(entry.slot(), mesh(i, level), entry.finish(), picture));
        }
        return new Model(parts, directory.anchors());
    }

    /// A part in some detail, with no vertex that it does not use.
    ///
    /// @throws BadAsset when the file turns out to be damaged inside
    public Mesh mesh(int part, int level) throws BadAsset {
        PartEntry entry = directory.parts().get(part);
        int vertices = entry.levels().get(level).vertices();
        float[] positions = new float[vertices * 3];
        float[] normals = new float[vertices * 3];
        float[] texcoords = new float[vertices * entry.across().size()];
        int from = 0;
        for (int tier = Levels.COUNT - 1; tier >= level; tier--) {
            LevelEntry more = entry.levels().get(tier);
            if (more.vertices() > from) {
                int[][] rows = Columns.unpack(more.rows().within(blocks), entry.columns(), more.vertices() - from, 2);
                places(rows, positions, from);
                directions(rows, normals, from);
                laid(rows, entry, texcoords, from);
                from = more.vertices();
            }
        }
        return new Mesh(positions, normals, texcoords, corners(part, level));
    }

    /// A part in all five levels.
    ///
    /// @throws BadAsset when the file turns out to be damaged inside
    public Levels levels(int part) throws BadAsset {
        List<int[]> corners = new ArrayList<>();
        List<Integer> vertices = new ArrayList<>();
        for (int level = 0; level < Levels.COUNT; level++) {
            corners.add(corners(part, level));
            vertices.add(directory.parts().get(part).levels().get(level).vertices());
        }
        return Levels.known(mesh(part, 0), corners, vertices);
    }

    private int[] corners(int part, int level) throws BadAsset {
        PartEntry entry = directory.parts().get(part);
        LevelEntry detail = entry.levels().get(level);
        if (detail.triangles() == 0) {
            return new int[0];
        }
        int[] corners = Columns.unpack(detail.corners().within(blocks), 1, detail.triangles() * 3, entry.bytes())[0];
        for (int corner : corners) {
            if (corner < 0 || corner >= detail.vertices()) {
                throw new BadAsset("a baked file whose triangles name no vertex");
            }
        }
        return corners;
    }

    private void places(int[][] rows, float[] positions, int from) {
        for (int axis = 0; axis < 3; axis++) {
            Crop crop = directory.box().get(axis);
            int[] column = rows[axis];
            for (int row = 0; row < column.length; row++) {
                positions[(from + row) * 3 + axis] = crop.unpacked(column[row]);
            }
        }
    }

    private static void directions(int[][] rows, float[] normals, int from) {
        for (int row = 0; row < rows[3].length; row++) {
            Octahedron.unpack(rows[3][row], rows[4][row], normals, (from + row) * 3);
        }
    }

    private static void laid(int[][] rows, PartEntry entry, float[] texcoords, int from) {
        for (int side = 0; side < entry.across().size(); side++) {
            Crop crop = entry.across().get(side);
            int[] column = rows[5 + side];
            for (int row = 0; row < column.length; row++) {
                texcoords[(from + row) * 2 + side] = crop.unpacked(column[row]);
            }
        }
    }

    /// A picture, or a half of a half of it.
    ///
    /// @param halves how many times it is halved; as often as can be when it is smaller
    /// @throws BadAsset when the file turns out to be damaged inside
    public Texture picture(int picture, int halves) throws BadAsset {
        PictureEntry entry = directory.pictures().get(picture);
        int mip = Math.min(halves, entry.mips().size() - 1);
        int width = Math.max(1, entry.width() >> mip);
        int height = Math.max(1, entry.height() >> mip);
        return Packed.picture(entry.mips().get(mip).within(blocks), width, height, entry.alpha());
    }
}
