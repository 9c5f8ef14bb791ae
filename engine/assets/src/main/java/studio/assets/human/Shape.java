package studio.assets.human;

import java.util.BitSet;

/// The pieces that body and clothes are made of, as flat arrays: read only after they were made.
final class Shape {
    private final Faces faces;
    private final Bindings bindings;

    Shape(Faces faces, Bindings bindings) {
        this.faces = faces;
        this.bindings = bindings;
    }

    Faces faces() {
        return faces;
    }

    Bindings bindings() {
        return bindings;
    }

    /// Quads: four vertices each, four texture coordinates each.
    static final class Faces {
        final int[] corners;
        final int[] laid;
        final float[] texcoords;

        Faces(int[] corners, int[] laid, float[] texcoords) {
            this.corners = corners;
            this.laid = laid;
            this.texcoords = texcoords;
        }

        int count() {
            return corners.length / 4;
        }
    }

    /// Four bones and weights a vertex.
    static final class Bindings {
        final int[] bones;
        final float[] weights;

        Bindings(int[] bones, float[] weights) {
            this.bones = bones;
            this.weights = weights;
        }

        /// The bone that a vertex follows most.
        int leading(int vertex) {
            int best = vertex * 4;
            for (int k = vertex * 4 + 1; k < vertex * 4 + 4; k++) {
                best = weights[k] > weights[best] ? k : best;
            }
            return bones[best];
        }
    }

    /// How clothing hangs on the body: three of the body's vertices, their shares and an offset for each vertex, and
    /// the
    /// skin that it hides.
    static final class Hanging {
        final int[] refs;
        final float[] shares;
        final float[] offsets;
        final BitSet hidden;

        Hanging(int[] refs, float[] shares, float[] offsets, BitSet hidden) {
            this.refs = refs;
            this.shares = shares;
            this.offsets = offsets;
            this.hidden = hidden;
        }
    }
}
