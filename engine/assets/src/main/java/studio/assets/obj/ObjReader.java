package studio.assets.obj;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.assets.BadAsset;

/// Reads the text of an OBJ file: vertices, faces of any number of corners, materials, smoothing groups. Lines,
/// curves and groups are passed over.
final class ObjReader {
    /// How rounded a face wants to be: its file says nothing, forbids it, or asks for it.
    static final byte UNSAID = 0;

    static final byte FLAT = 1;
    static final byte ROUND = 2;

    private static final int FACE = 4_096;

    private final Limits limits;
    private final Scan scan;
    private final Numbers positions;
    private final Numbers texcoords;
    private final Numbers normals;
    private final Map<String, Corners> groups = new LinkedHashMap<>();
    private final List<String> libraries = new ArrayList<>();
    private int[] face = new int[3 * 8];
    private Corners corners;
    private byte rounded = UNSAID;
    private int total;

    private ObjReader(byte[] text, Limits limits) {
        this.limits = limits;
        scan = new Scan(text);
        positions = new Numbers(limits.numbers());
        texcoords = new Numbers(limits.numbers());
        normals = new Numbers(limits.numbers());
        corners = groups.computeIfAbsent("", name -> new Corners());
    }

    static ObjFile read(byte[] text, Limits limits) throws BadAsset {
        return new ObjReader(text, limits).read();
    }

    private ObjFile read() throws BadAsset {
        while (!scan.atEnd()) {
            line(scan.word());
            scan.nextLine();
        }
        List<ObjFile.Group> found = new ArrayList<>();
        for (Map.Entry<String, Corners> group : groups.entrySet()) {
            group.getValue().checkWithin(positions.size() / 3, texcoords.size() / 2, normals.size() / 3);
            if (group.getValue().size() > 0) {
                found.add(new ObjFile.Group(group.getKey(), group.getValue()));
            }
        }
        return new ObjFile(positions.toArray(), texcoords.toArray(), normals.toArray(), found, libraries);
    }

    private void line(String kind) throws BadAsset {
        switch (kind) {
            case "v" -> numbers(positions, 3);
            case "vt" -> numbers(texcoords, 2);
            case "vn" -> numbers(normals, 3);
            case "f", "fo" -> face();
            case "usemtl" -> material(scan.rest());
            case "mtllib" -> libraries.add(scan.rest());
            case "s" -> smoothing(scan.word());
            default -> {
                // Groups, lines, curves and comments say nothing about the surface.
            }
        }
    }

    private void numbers(Numbers into, int width) throws BadAsset {
        for (int i = 0; i < width; i++) {
            // A texture coordinate may leave its second number out.
            into.add(width == 2 && scan.atLineEnd() ? 0 : scan.number());
        }
    }

    private void material(String name) throws BadAsset {
        if (groups.size() > limits.materials()) {
            throw new BadAsset("more than " + limits.materials() + " materials");
        }
        corners = groups.computeIfAbsent(name, any -> new Corners());
    }

    private void smoothing(String group) {
        rounded = group.equals("off") || group.equals("0") ? FLAT : ROUND;
    }

    private void face() throws BadAsset {
        int count = 0;
        while (!scan.atLineEnd()) {
            if (count == FACE) {
                throw new BadAsset("a face with more than " + FACE + " corners");
            }
            if ((count + 1) * 3 > face.length) {
                face = Arrays.copyOf(face, face.length * 2);
            }
            corner(count++);
        }
        total += Math.max(0, count - 2) * 3;
        if (total > limits.corners()) {
            throw new BadAsset("more than " + limits.corners() / 3 + " triangles");
        }
        Ears.cut(
                count,
                corner -> Math.min(face[corner * 3], Math.max(0, positions.size() / 3 - 1)),
                positions.values(),
                (a, b, c) -> corners.triangle(face, a, b, c, rounded));
    }

    private void corner(int count) throws BadAsset {
        int at = count * 3;
        face[at] = index(positions.size() / 3);
        face[at + 1] = -1;
        face[at + 2] = -1;
        if (scan.takes('/')) {
            if (scan.atNumber()) {
                face[at + 1] = index(texcoords.size() / 2);
            }
            if (scan.takes('/') && scan.atNumber()) {
                face[at + 2] = index(normals.size() / 3);
            }
        }
    }

    /// Indices count from one, or back from the last that was read.
    private int index(int known) throws BadAsset {
        int written = scan.integer();
        int index = written < 0 ? known + written : written - 1;
        if (index < 0) {
            throw new BadAsset("a face counts from one or back from the last vertex");
        }
        return index;
    }
}
