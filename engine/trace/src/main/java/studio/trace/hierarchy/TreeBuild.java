package studio.trace.hierarchy;

import java.util.concurrent.RecursiveTask;

/// Builds a binary tree over boxes by the surface area heuristic with bins (Wald 2007). Large halves are built in
/// parallel; each works on its own range of the order, so the tree does not depend on who built which.
final class TreeBuild extends RecursiveTask<Tree> {
    private static final int BINS = 16;
    private static final int PARALLEL = 4096;
    private static final long serialVersionUID = 1;

    /// Cost of visiting a node in units of testing a leaf.
    private static final float VISIT = 1.0f;

    private final transient float[] boxes;
    private final transient int[] order;
    private final int leafSize;
    private final int from;
    private final int to;

    /// @param boxes six a thing: minimum x, y, z, maximum x, y, z
    /// @param order the things in the order of the leaves, rearranged in place
    TreeBuild(float[] boxes, int[] order, int leafSize, int from, int to) {
        this.boxes = boxes;
        this.order = order;
        this.leafSize = leafSize;
        this.from = from;
        this.to = to;
    }

    @Override
    protected Tree compute() {
        float[] box = Tree.empty();
        float[] centers = Tree.empty();
        for (int i = from; i < to; i++) {
            Tree.grow(box, boxes, order[i] * 6);
            for (int k = 0; k < 3; k++) {
                float c = center(order[i], k);
                centers[k] = Math.min(centers[k], c);
                centers[3 + k] = Math.max(centers[3 + k], c);
            }
        }
        if (to - from <= 1) {
            return Tree.leaf(box, from, to);
        }
        int middle = split(box, centers);
        return middle < 0 ? Tree.leaf(box, from, to) : descend(box, middle);
    }

    private Tree descend(float[] box, int middle) {
        TreeBuild left = new TreeBuild(boxes, order, leafSize, from, middle);
        TreeBuild right = new TreeBuild(boxes, order, leafSize, middle, to);
        if (to - from < PARALLEL) {
            return Tree.split(box, from, to, left.compute(), right.compute());
        }
        right.fork();
        Tree first = left.compute();
        return Tree.split(box, from, to, first, right.join());
    }

    private float center(int thing, int axis) {
        return 0.5f * (boxes[thing * 6 + axis] + boxes[thing * 6 + 3 + axis]);
    }

    /// Chooses the cheapest plane and parts the range by it; −1 where a leaf is cheaper.
    private int split(float[] box, float[] centers) {
        float best = Float.POSITIVE_INFINITY;
        int bestAxis = -1;
        int bestBin = 0;
        float[] costs = new float[BINS];
        for (int axis = 0; axis < 3; axis++) {
            if (!(centers[3 + axis] > centers[axis])) {
                continue;
            }
            binCosts(axis, centers, costs);
            for (int b = 1; b < BINS; b++) {
                if (costs[b] < best) {
                    best = costs[b];
                    bestAxis = axis;
                    bestBin = b;
                }
            }
        }
        boolean small = to - from <= leafSize;
        if (bestAxis < 0) {
            return small ? -1 : (from + to) >>> 1;
        }
        if (small && leaves(to - from) <= VISIT + best / Math.max(Tree.area(box), 1e-30f)) {
            return -1;
        }
        return part(bestAxis, bestBin, centers);
    }

    private float leaves(int count) {
        return (count + leafSize - 1) / leafSize;
    }

    private int bin(int thing, int axis, float low, float scale) {
        return Math.min(BINS - 1, (int) ((center(thing, axis) - low) * scale));
    }

    /// Fills in, for each boundary between bins, the area-weighted number of leaf tests to its left and right.
    private void binCosts(int axis, float[] centers, float[] costs) {
        float low = centers[axis];
        float scale = BINS / (centers[3 + axis] - low);
        float[][] bins = new float[BINS][];
        int[] counts = new int[BINS];
        for (int b = 0; b < BINS; b++) {
            bins[b] = Tree.empty();
        }
        for (int i = from; i < to; i++) {
            int b = bin(order[i], axis, low, scale);
            counts[b]++;
            Tree.grow(bins[b], boxes, order[i] * 6);
        }
        sweep(bins, counts, costs);
    }

    private void sweep(float[][] bins, int[] counts, float[] costs) {
        float[] grown = Tree.empty();
        int count = 0;
        for (int b = BINS - 1; b > 0; b--) {
            Tree.grow(grown, bins[b], 0);
            count += counts[b];
            costs[b] = count == 0 ? Float.POSITIVE_INFINITY : Tree.area(grown) * weight(count);
        }
        grown = Tree.empty();
        count = 0;
        for (int b = 1; b < BINS; b++) {
            Tree.grow(grown, bins[b - 1], 0);
            count += counts[b - 1];
            costs[b] += count == 0 ? Float.POSITIVE_INFINITY : Tree.area(grown) * weight(count);
        }
    }

    /// Large ranges cost by the thing, small ones by the leaf that tests several at once.
    private float weight(int count) {
        return count > leafSize ? count / (0.6f * leafSize) : 1;
    }

    private int part(int axis, int boundary, float[] centers) {
        float low = centers[axis];
        float scale = BINS / (centers[3 + axis] - low);
        int i = from;
        int j = to - 1;
        while (i <= j) {
            if (bin(order[i], axis, low, scale) < boundary) {
                i++;
            } else {
                int swapped = order[i];
                order[i] = order[j];
                order[j--] = swapped;
            }
        }
        return i == from || i == to ? (from + to) >>> 1 : i;
    }
}
