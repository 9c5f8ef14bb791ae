package studio.assets.bake;

import java.util.ArrayList;
import java.util.List;
import studio.assets.BadAsset;
import studio.geometry.Anchor;
import studio.math.Vec3;

/// What a baked file says of its contents before the contents.
///
/// @param name the asset's path
/// @param box range of the positions of all parts: x, y, z
record Directory(
        String name,
        List<Source> sources,
        List<Crop> box,
        List<Anchor> anchors,
        Hull hull,
        List<PictureEntry> pictures,
        List<PartEntry> parts) {
    private static final int SOURCES = 10_000;
    private static final int PARTS = 4_000;
    private static final int POINTS = 4_000;
    private static final double FARTHEST = 2e6;

    Directory {
        sources = List.copyOf(sources);
        box = List.copyOf(box);
        anchors = List.copyOf(anchors);
        pictures = List.copyOf(pictures);
        parts = List.copyOf(parts);
    }

    interface Reading<T> {
        T read(Lens in) throws BadAsset;
    }

    static Directory read(Lens in) throws BadAsset {
        String name = in.text();
        List<Source> sources = list(in, SOURCES, Source::read);
        List<Crop> box = List.of(Crop.read(in), Crop.read(in), Crop.read(in));
        List<Anchor> anchors = list(in, Anchor.Kind.values().length * 8, Directory::anchor);
        Hull hull = hull(in);
        List<PictureEntry> pictures = list(in, PARTS, PictureEntry::read);
        List<PartEntry> parts = list(in, PARTS, lens -> PartEntry.read(lens, pictures.size()));
        return new Directory(name, sources, box, anchors, hull, pictures, parts);
    }

    void write(Ink out) {
        out.text(name).int32(sources.size());
        sources.forEach(source -> source.write(out));
        box.forEach(crop -> crop.write(out));
        out.int32(anchors.size());
        for (Anchor anchor : anchors) {
            out.text(anchor.kind().name());
            vector(anchor.at(), out);
            vector(anchor.size(), out);
        }
        out.int32(hull.points().size());
        hull.points().forEach(point -> vector(point, out));
        out.int32(hull.corners().size() / 3);
        hull.corners().forEach(out::int32);
        out.int32(pictures.size());
        pictures.forEach(picture -> picture.write(out));
        out.int32(parts.size());
        parts.forEach(part -> part.write(out));
    }

    private static Hull hull(Lens in) throws BadAsset {
        List<Vec3> points = list(in, POINTS, Directory::vector);
        int triangles = in.count(POINTS * 2);
        List<Integer> corners = new ArrayList<>();
        for (int i = 0; i < triangles * 3; i++) {
            corners.add(in.count(points.size() - 1));
        }
        return new Hull(points, corners);
    }

    private static Anchor anchor(Lens in) throws BadAsset {
        String kind = in.text();
        try {
            return new Anchor(Anchor.Kind.valueOf(kind), vector(in), vector(in));
        } catch (IllegalArgumentException e) {
            throw new BadAsset("a baked file holds an anchor of no kind");
        }
    }

    private static void vector(Vec3 vector, Ink out) {
        out.float64(vector.x()).float64(vector.y()).float64(vector.z());
    }

    private static Vec3 vector(Lens in) throws BadAsset {
        return new Vec3(coordinate(in), coordinate(in), coordinate(in));
    }

    private static double coordinate(Lens in) throws BadAsset {
        double value = in.float64();
        if (!(Math.abs(value) <= FARTHEST)) {
            throw new BadAsset("a baked file holds a coordinate that is none");
        }
        return value;
    }

    private static <T> List<T> list(Lens in, int most, Reading<T> reading) throws BadAsset {
        int count = in.count(most);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(reading.read(in));
        }
        return all;
    }
}
