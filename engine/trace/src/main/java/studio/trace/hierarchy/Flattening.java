package studio.trace.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns a binary tree into the flat arrays of an eight-wide one: each wide node takes in its widest descendants until
/// eight stand side by side.
///
/// ```
/// boxes     per node 48: 8 × min x, 8 × max x, 8 × min y, 8 × max y, 8 × min z, 8 × max z
/// children  per node 8: ≥ 0 a node, < 0 the complement of a pack of triangles
/// packs     per pack 72: 8 × corner x, y, z, 8 × first edge x, y, z, 8 × second edge x, y, z
/// ```
final class Flattening {
    private final Soup soup;
    private final int[] order;
    float[] boxes = new float[48 * 64];
    int[] children = new int[8 * 64];
    float[] packs = new float[72 * 64];
    int[] triangles = new int[8 * 64];
    private int nodeCount;
    private int packCount;

    Flattening(Soup soup, int[] order) {
        this.soup = soup;
        this.order = order;
    }

    void run(Tree root) {
        node(root.isLeaf() ? List.of(root) : widen(root));
        boxes = Arrays.copyOf(boxes, nodeCount * 48);
        children = Arrays.copyOf(children, nodeCount * 8);
        packs = Arrays.copyOf(packs, packCount * 72);
        triangles = Arrays.copyOf(triangles, packCount * 8);
    }

    private static List<Tree> widen(Tree root) {
        List<Tree> open = new ArrayList<>(List.of(root.children));
        while (open.size() < 8) {
            int widest = -1;
            float area = -1;
            for (int i = 0; i < open.size(); i++) {
                Tree tree = open.get(i);
                float size = Tree.area(tree.box);
                if (!tree.isLeaf() && size > area) {
                    area = size;
                    widest = i;
                }
            }
            if (widest < 0) {
                return open;
            }
            Tree opened = open.set(widest, open.get(widest).children[0]);
            open.add(widest + 1, opened.children[1]);
        }
        return open;
    }

    private int node(List<Tree> kids) {
        int at = nodeCount++;
        if (nodeCount * 48 > boxes.length) {
            boxes = Arrays.copyOf(boxes, boxes.length * 2);
            children = Arrays.copyOf(children, children.length * 2);
        }
        for (int slot = 0; slot < 8; slot++) {
            float[] box = slot < kids.size() ? kids.get(slot).box : Tree.empty();
            for (int axis = 0; axis < 3; axis++) {
                boxes[at * 48 + axis * 16 + slot] = box[axis];
                boxes[at * 48 + axis * 16 + 8 + slot] = box[3 + axis];
            }
        }
        for (int slot = 0; slot < kids.size(); slot++) {
            Tree kid = kids.get(slot);
            // The arrays may grow on the way down, so the child is made before its place is looked up.
            int child = kid.isLeaf() ? ~pack(kid) : node(widen(kid));
            children[at * 8 + slot] = child;
        }
        return at;
    }

    private int pack(Tree leaf) {
        int at = packCount++;
        if (packCount * 72 > packs.length) {
            packs = Arrays.copyOf(packs, packs.length * 2);
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        Arrays.fill(triangles, at * 8, at * 8 + 8, -1);
        for (int i = leaf.from; i < leaf.to; i++) {
            int slot = i - leaf.from;
            triangles[at * 8 + slot] = order[i];
            for (int axis = 0; axis < 3; axis++) {
                float corner = soup.corner(order[i], 0, axis);
                packs[at * 72 + axis * 8 + slot] = corner;
                packs[at * 72 + 24 + axis * 8 + slot] = soup.corner(order[i], 1, axis) - corner;
                packs[at * 72 + 48 + axis * 8 + slot] = soup.corner(order[i], 2, axis) - corner;
            }
        }
        return at;
    }
}
