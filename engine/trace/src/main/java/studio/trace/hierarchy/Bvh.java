package studio.trace.hierarchy;

import java.util.concurrent.ForkJoinPool;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// A bounding volume hierarchy with eight children to a node and up to eight triangles to a leaf, both tested at once
/// in
/// one vector of 256 bits (Wald, Benthin and Boulos 2008). The species is fixed, and no lane-wise function but
/// arithmetic is used, so that the same ray meets the same triangle on every machine.
public final class Bvh {
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
    private static final int LEAF = 8;

    /// Hits a hair outside an edge count, so that no ray slips between two triangles that share it.
    private static final float SLACK = -4e-7f;

    private final float[] boxes;
    private final int[] children;
    private final float[] packs;
    private final int[] triangles;
    private final int[] owners;
    private final int[] numbers;
    private final float[] bounds;

    private Bvh(Flattening flat, Soup soup, float[] bounds) {
        this.boxes = flat.boxes;
        this.children = flat.children;
        this.packs = flat.packs;
        this.triangles = flat.triangles;
        this.owners = new int[triangles.length];
        this.numbers = new int[triangles.length];
        this.bounds = bounds;
        for (int i = 0; i < triangles.length; i++) {
            owners[i] = triangles[i] < 0 ? -1 : soup.owner(triangles[i]);
            numbers[i] = triangles[i] < 0 ? -1 : soup.number(triangles[i]);
        }
    }

    /// Builds the hierarchy; the result does not depend on the pool's size.
    public static Bvh of(Soup soup, ForkJoinPool pool) {
        int[] order = new int[soup.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        TreeBuild build = new TreeBuild(soup.boxes(), order, LEAF, 0, order.length);
        Tree root = pool.invoke(build);
        Flattening flat = new Flattening(soup, order);
        flat.run(root);
        return new Bvh(flat, soup, root.box);
    }

    public boolean isEmpty() {
        return numbers.length == 0 || numbers[0] < 0;
    }

    /// The box around everything: minimum x, y, z, maximum x, y, z. Read only.
    public float[] bounds() {
        return bounds;
    }

    /// Finds the nearest hit closer than the ray's reach and notes it in the ray; says whether there was one.
    public boolean nearest(Ray ray) {
        float ix = inverse(ray.dx);
        float iy = inverse(ray.dy);
        float iz = inverse(ray.dz);
        FloatVector vix = FloatVector.broadcast(EIGHT, ix);
        FloatVector viy = FloatVector.broadcast(EIGHT, iy);
        FloatVector viz = FloatVector.broadcast(EIGHT, iz);
        FloatVector vox = FloatVector.broadcast(EIGHT, -ray.ox * ix);
        FloatVector voy = FloatVector.broadcast(EIGHT, -ray.oy * iy);
        FloatVector voz = FloatVector.broadcast(EIGHT, -ray.oz * iz);
        int nearX = ix < 0 ? 8 : 0;
        int nearY = iy < 0 ? 24 : 16;
        int nearZ = iz < 0 ? 40 : 32;
        boolean found = false;
        int[] nodes = ray.nodes;
        float[] nears = ray.nears;
        float[] lanes = ray.lanes;
        int top = 0;
        int node = 0;
        while (true) {
            if (node >= 0) {
                int at = node * 48;
                FloatVector enter = slab(at + nearX, vix, vox)
                        .max(slab(at + nearY, viy, voy))
                        .max(slab(at + nearZ, viz, voz))
                        .max(0f);
                FloatVector leave = slab(at + 8 - nearX, vix, vox)
                        .min(slab(at + 40 - nearY, viy, voy))
                        .min(slab(at + 72 - nearZ, viz, voz))
                        .min(ray.t);
                int hits = (int) enter.compare(VectorOperators.LE, leave).toLong();
                if (hits != 0) {
                    int first = Integer.numberOfTrailingZeros(hits);
                    hits &= hits - 1;
                    if (hits == 0) {
                        node = children[node * 8 + first];
                        continue;
                    }
                    enter.intoArray(lanes, 0);
                    top = pushFarther(node * 8, first, hits, nodes, nears, lanes, top);
                    node = nodes[--top];
                    continue;
                }
            } else {
                found |= leaf(~node, ray);
            }
            do {
                if (top == 0) {
                    return found;
                }
            } while (nears[--top] > ray.t);
            node = nodes[top];
        }
    }

    private FloatVector slab(int at, FloatVector inverse, FloatVector shift) {
        return FloatVector.fromArray(EIGHT, boxes, at).fma(inverse, shift);
    }

    /// Puts the children that were hit on the stack, the nearest on top: an insertion sort, as there are few.
    private int pushFarther(int at, int first, int more, int[] nodes, float[] nears, float[] lanes, int top) {
        int base = top;
        int end = top;
        nodes[end] = children[at + first];
        nears[end++] = lanes[first];
        for (int rest = more; rest != 0; rest &= rest - 1) {
            int lane = Integer.numberOfTrailingZeros(rest);
            float near = lanes[lane];
            int slot = end++;
            while (slot > base && nears[slot - 1] < near) {
                nears[slot] = nears[slot - 1];
                nodes[slot] = nodes[slot - 1];
                slot--;
            }
            nears[slot] = near;
            nodes[slot] = children[at + lane];
        }
        return end;
    }

    /// Tests the eight triangles of a pack (Möller and Trumbore 1997) and keeps the nearest hit.
    private boolean leaf(int pack, Ray ray) {
        int at = pack * 72;
        FloatVector dx = FloatVector.broadcast(EIGHT, ray.dx);
        FloatVector dy = FloatVector.broadcast(EIGHT, ray.dy);
        FloatVector dz = FloatVector.broadcast(EIGHT, ray.dz);
        FloatVector ex = load(at + 48);
        FloatVector ey = load(at + 56);
        FloatVector ez = load(at + 64);
        FloatVector px = dy.mul(ez).sub(dz.mul(ey));
        FloatVector py = dz.mul(ex).sub(dx.mul(ez));
        FloatVector pz = dx.mul(ey).sub(dy.mul(ex));
        FloatVector fx = load(at + 24);
        FloatVector fy = load(at + 32);
        FloatVector fz = load(at + 40);
        FloatVector det = fx.mul(px).add(fy.mul(py)).add(fz.mul(pz));
        FloatVector inv = FloatVector.broadcast(EIGHT, 1f).div(det);
        FloatVector sx = FloatVector.broadcast(EIGHT, ray.ox).sub(load(at));
        FloatVector sy = FloatVector.broadcast(EIGHT, ray.oy).sub(load(at + 8));
        FloatVector sz = FloatVector.broadcast(EIGHT, ray.oz).sub(load(at + 16));
        FloatVector u = sx.mul(px).add(sy.mul(py)).add(sz.mul(pz)).mul(inv);
        FloatVector qx = sy.mul(fz).sub(sz.mul(fy));
        FloatVector qy = sz.mul(fx).sub(sx.mul(fz));
        FloatVector qz = sx.mul(fy).sub(sy.mul(fx));
        FloatVector v = dx.mul(qx).add(dy.mul(qy)).add(dz.mul(qz)).mul(inv);
        FloatVector t = ex.mul(qx).add(ey.mul(qy)).add(ez.mul(qz)).mul(inv);
        VectorMask<Float> inside = u.min(v)
                .compare(VectorOperators.GE, SLACK)
                .and(u.add(v).compare(VectorOperators.LE, 1 - SLACK))
                .and(t.compare(VectorOperators.GT, 0f))
                .and(t.compare(VectorOperators.LT, ray.t));
        int hits = (int) inside.toLong();
        if (hits == 0) {
            return false;
        }
        t.intoArray(ray.lanes, 0);
        u.intoArray(ray.us, 0);
        v.intoArray(ray.vs, 0);
        return keep(pack * 8, hits, ray);
    }

    private boolean keep(int at, int hits, Ray ray) {
        boolean kept = false;
        for (int rest = hits; rest != 0; rest &= rest - 1) {
            int lane = Integer.numberOfTrailingZeros(rest);
            if (ray.lanes[lane] < ray.t && numbers[at + lane] >= 0) {
                ray.t = ray.lanes[lane];
                ray.u = ray.us[lane];
                ray.v = ray.vs[lane];
                ray.instance = owners[at + lane];
                ray.triangle = numbers[at + lane];
                kept = true;
            }
        }
        return kept;
    }

    private FloatVector load(int at) {
        return FloatVector.fromArray(EIGHT, packs, at);
    }

    private static float inverse(float d) {
        return Math.abs(d) < 1e-18f ? Math.copySign(1e18f, d) : 1 / d;
    }

    /// Says whether anything lies closer than the ray's reach; leaves the ray as it was.
    public boolean blocked(Ray ray) {
        float ix = inverse(ray.dx);
        float iy = inverse(ray.dy);
        float iz = inverse(ray.dz);
        FloatVector vix = FloatVector.broadcast(EIGHT, ix);
        FloatVector viy = FloatVector.broadcast(EIGHT, iy);
        FloatVector viz = FloatVector.broadcast(EIGHT, iz);
        FloatVector vox = FloatVector.broadcast(EIGHT, -ray.ox * ix);
        FloatVector voy = FloatVector.broadcast(EIGHT, -ray.oy * iy);
        FloatVector voz = FloatVector.broadcast(EIGHT, -ray.oz * iz);
        int nearX = ix < 0 ? 8 : 0;
        int nearY = iy < 0 ? 24 : 16;
        int nearZ = iz < 0 ? 40 : 32;
        int[] nodes = ray.nodes;
        int top = 0;
        int node = 0;
        while (true) {
            if (node >= 0) {
                int at = node * 48;
                FloatVector enter = slab(at + nearX, vix, vox)
                        .max(slab(at + nearY, viy, voy))
                        .max(slab(at + nearZ, viz, voz))
                        .max(0f);
                FloatVector leave = slab(at + 8 - nearX, vix, vox)
                        .min(slab(at + 40 - nearY, viy, voy))
                        .min(slab(at + 72 - nearZ, viz, voz))
                        .min(ray.t);
                int hits = (int) enter.compare(VectorOperators.LE, leave).toLong();
                for (; hits != 0; hits &= hits - 1) {
                    nodes[top++] = children[node * 8 + Integer.numberOfTrailingZeros(hits)];
                }
            } else if (occludes(~node, ray)) {
                return true;
            }
            if (top == 0) {
                return false;
            }
            node = nodes[--top];
        }
    }

    private boolean occludes(int pack, Ray ray) {
        float t = ray.t;
        float u = ray.u;
        float v = ray.v;
        int instance = ray.instance;
        int triangle = ray.triangle;
        boolean hit = leaf(pack, ray);
        ray.t = t;
        ray.u = u;
        ray.v = v;
        ray.instance = instance;
        ray.triangle = triangle;
        return hit;
    }
}
