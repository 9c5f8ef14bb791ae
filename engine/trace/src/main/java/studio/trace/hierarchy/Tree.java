package studio.trace.hierarchy;

/// A node of the binary tree that the builder makes before it is widened. A leaf has no children.
final class Tree {
    final float[] box;
    final int from;
    final int to;
    final Tree[] children;

    private Tree(float[] box, int from, int to, Tree[] children) {
        this.box = box;
        this.from = from;
        this.to = to;
        this.children = children;
    }

    static Tree leaf(float[] box, int from, int to) {
        return new Tree(box, from, to, new Tree[0]);
    }

    static Tree split(float[] box, int from, int to, Tree left, Tree right) {
        return new Tree(box, from, to, new Tree[] {left, right});
    }

    boolean isLeaf() {
        return children.length == 0;
    }

    /// Half the surface of the box.
    static float area(float[] b) {
        float x = b[3] - b[0];
        float y = b[4] - b[1];
        float z = b[5] - b[2];
        return x < 0 ? 0 : x * y + y * z + z * x;
    }

    static float[] empty() {
        float inf = Float.POSITIVE_INFINITY;
        return new float[] {inf, inf, inf, -inf, -inf, -inf};
    }

    static void grow(float[] box, float[] other, int at) {
        for (int k = 0; k < 3; k++) {
            box[k] = Math.min(box[k], other[at + k]);
            box[3 + k] = Math.max(box[3 + k], other[at + 3 + k]);
        }
    }
}
