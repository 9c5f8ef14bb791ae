package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.assets.figure.FaceMorphs;
import studio.assets.figure.SkinnedPart;
import studio.geometry.Mesh;
import studio.geometry.Normals;
import studio.geometry.Texture;
import studio.math.surface.Material;

/// Cuts skinned parts out of a shape: quads become triangles, and vertices are doubled where the texture has a seam.
/// Normals are
/// smoothed before that, so that no seam shows.
final class Cutting {
    private final Shape shape;
    private final float[] positions;
    private final float[] normals;
    private final Optional<FaceOnShape> face;

    /// @param positions of the shape's vertices, in metres
    Cutting(Shape shape, float[] positions) {
        this(shape, positions, Optional.empty());
    }

    /// @param face how the face moves the shape's vertices
    Cutting(Shape shape, float[] positions, Optional<FaceOnShape> face) {
        this.shape = shape;
        this.face = face;
        this.positions = positions;
        this.normals = Normals.smooth(positions, triangles(shape.faces().corners, everything(shape)));
    }

    private static BitSet everything(Shape shape) {
        BitSet all = new BitSet();
        all.set(0, shape.faces().count());
        return all;
    }

    /// One part of some of the faces.
    SkinnedPart part(String slot, Material finish, Optional<Texture> texture, BitSet faces) {
        Shape.Faces all = shape.faces();
        int[] corners = triangles(all.corners, faces);
        int[] laid = triangles(all.laid, faces);
        Map<Long, Integer> places = new HashMap<>();
        int[] indices = new int[corners.length];
        int[] vertexOf = new int[corners.length];
        int[] textureOf = new int[corners.length];
        for (int i = 0; i < corners.length; i++) {
            long pair = (long) corners[i] << 32 | laid[i];
            int next = places.size();
            Integer known = places.putIfAbsent(pair, next);
            indices[i] = known == null ? next : known;
            vertexOf[indices[i]] = corners[i];
            textureOf[indices[i]] = laid[i];
        }
        int count = places.size();
        Mesh mesh = new Mesh(
                gather(positions, vertexOf, count, 3),
                gather(normals, vertexOf, count, 3),
                upright(gather(all.texcoords, textureOf, count, 2)),
                indices);
        int[] bones = new int[count * 4];
        float[] weights = new float[count * 4];
        for (int v = 0; v < count; v++) {
            System.arraycopy(shape.bindings().bones, vertexOf[v] * 4, bones, v * 4, 4);
            System.arraycopy(shape.bindings().weights, vertexOf[v] * 4, weights, v * 4, 4);
        }
        FaceMorphs morphs = face.map(on -> on.on(vertexOf, count)).orElse(FaceMorphs.NONE);
        return new SkinnedPart(slot, finish, texture, mesh, bones, weights, morphs);
    }

    /// The triangles of some quads; a quad that ends twice is one triangle.
    static int[] triangles(int[] quads, BitSet faces) {
        int[] found = new int[faces.cardinality() * 6];
        int at = 0;
        for (int f = faces.nextSetBit(0); f >= 0; f = faces.nextSetBit(f + 1)) {
            int q = f * 4;
            at = triangle(found, at, quads[q], quads[q + 1], quads[q + 2]);
            at = quads[q + 3] == quads[q + 2] ? at : triangle(found, at, quads[q], quads[q + 2], quads[q + 3]);
        }
        return Arrays.copyOf(found, at);
    }

    private static int triangle(int[] found, int at, int a, int b, int c) {
        found[at] = a;
        found[at + 1] = b;
        found[at + 2] = c;
        return at + 3;
    }

    private static float[] gather(float[] from, int[] which, int count, int width) {
        float[] to = new float[count * width];
        for (int i = 0; i < count; i++) {
            System.arraycopy(from, which[i] * width, to, i * width, width);
        }
        return to;
    }

    /// Texture coordinates of the pack run upward, those of images downward.
    private static float[] upright(float[] texcoords) {
        for (int i = 1; i < texcoords.length; i += 2) {
            texcoords[i] = 1 - texcoords[i];
        }
        return texcoords;
    }
}
