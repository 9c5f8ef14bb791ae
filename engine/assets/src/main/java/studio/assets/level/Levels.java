package studio.assets.level;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import studio.assets.BadAsset;
import studio.geometry.Mesh;

/// A mesh in five levels of detail over one set of vertices. Level 0 is the mesh as it was made; each further
/// level keeps a part of the triangles of the one before. Vertices are put in an order in which those of the
/// coarsest level come first, so whoever works with level 3 touches only the first `vertices(3)` of them. Shared
/// and never changed.
public final class Levels {
    /// How many levels there are.
    public static final int COUNT = 5;

    /// Distances in metres from which the levels look like the mesh itself; level 0 is for everything nearer.
    static final double[] DISTANCES = {0, 5, 15, 50, 200};

    /// The share of the triangles that a level aims at.
    static final double[] SHARES = {1, 0.5, 0.22, 0.09, 0.03};

    /// A level never goes below so many triangles, if the mesh has them.
    static final int FLOOR = 24;

    /// What one pixel of a picture of 1080 rows covers at a distance of one metre, through a lens of 40 degrees.
    static final double PIXEL = 2 * 0.36397023426620234 / 1080;

    private static final float FARTHEST = 1e6f;

    private final Mesh mesh;
    private final int[] order;
    private final int[][] indices;
    private final int[] vertices;
    private final double[] errors;

    private Levels(Mesh mesh, int[] order, int[][] indices, int[] vertices, double[] errors) {
        this.mesh = mesh;
        this.order = order;
        this.indices = indices;
        this.vertices = vertices;
        this.errors = errors;
    }

    /// Makes the levels of a mesh that meets no other.
    ///
    /// @throws BadAsset when the mesh has coordinates that are no numbers or lie out of any picture
    public static Levels of(Mesh mesh) throws BadAsset {
        return of(mesh, new BitSet());
    }

    /// Makes the levels of a mesh.
    ///
    /// @param locked vertices that must stay where they are near by (levels 1 and 2), as along the seam to
    ///     another part; see [Border#shared]. Farther away a seam opens by less than a pixel.
    /// @throws BadAsset when the mesh has coordinates that are no numbers or lie out of any picture
    public static Levels of(Mesh mesh, BitSet locked) throws BadAsset {
        check(mesh.positions(), FARTHEST);
        check(mesh.normals(), 2);
        check(mesh.texcoords(), FARTHEST);
        int[][] indices = new int[COUNT][];
        double[] errors = new double[COUNT];
        Simplifier.simplify(mesh, locked, indices, errors);
        return ordered(mesh, indices, errors);
    }

    /// The levels that a mesh already has, as when they are read back.
    ///
    /// @param indices level by level, of vertices that stand coarsest first already
    public static Levels known(Mesh mesh, List<int[]> indices, List<Integer> vertices) {
        int[] same = new int[mesh.vertexCount()];
        Arrays.setAll(same, i -> i);
        int[] counts = vertices.stream().mapToInt(Integer::intValue).toArray();
        return new Levels(mesh, same, indices.toArray(int[][]::new), counts, new double[COUNT]);
    }

    private static void check(float[] values, float most) throws BadAsset {
        for (float value : values) {
            if (!(Math.abs(value) <= most)) {
                throw new BadAsset("a mesh has a coordinate that is no number or too large: " + value);
            }
        }
    }

    /// Numbers vertices by their first use, the coarsest level first.
    private static Levels ordered(Mesh mesh, int[][] indices, double[] errors) {
        int[] places = new int[mesh.vertexCount()];
        Arrays.fill(places, -1);
        int[] vertices = new int[COUNT];
        int next = 0;
        for (int level = COUNT - 1; level >= 0; level--) {
            for (int at = 0; at < indices[level].length; at++) {
                int vertex = indices[level][at];
                if (places[vertex] < 0) {
                    places[vertex] = next++;
                }
            }
            vertices[level] = next;
        }
        for (int vertex = 0; vertex < places.length; vertex++) {
            places[vertex] = places[vertex] < 0 ? next++ : places[vertex];
        }
        int[] order = new int[places.length];
        for (int vertex = 0; vertex < places.length; vertex++) {
            order[places[vertex]] = vertex;
        }
        int[][] renumbered = new int[COUNT][];
        for (int level = 0; level < COUNT; level++) {
            renumbered[level] =
                    Arrays.stream(indices[level]).map(v -> places[v]).toArray();
        }
        return new Levels(reordered(mesh, order, renumbered[0]), order, renumbered, vertices, errors);
    }

    private static Mesh reordered(Mesh mesh, int[] order, int[] indices) {
        float[] texcoords =
                mesh.texcoords().length == 0 ? mesh.texcoords() : Reordering.rows(mesh.texcoords(), 2, order);
        return new Mesh(
                Reordering.rows(mesh.positions(), 3, order),
                Reordering.rows(mesh.normals(), 3, order),
                texcoords,
                indices);
    }

    /// The mesh with all its triangles, its vertices coarsest first.
    public Mesh mesh() {
        return mesh;
    }

    /// The old number of each vertex, by its new one: itself, not a copy, read only. [Reordering#rows] applies it
    /// to whatever else is kept by the vertex, such as bones and weights.
    public int[] order() {
        return order;
    }

    /// Three vertices a triangle: themselves, not a copy, read only.
    public int[] indices(int level) {
        return indices[level];
    }

    public int triangles(int level) {
        return indices[level].length / 3;
    }

    /// How many of the leading vertices a level uses at most.
    public int vertices(int level) {
        return vertices[level];
    }

    /// How far a level strays from the mesh at most, in metres, as far as meshoptimizer's measure says.
    public double error(int level) {
        return errors[level];
    }

    /// The level whose difference from the mesh is under a pixel of a picture of 1080 rows.
    ///
    /// @param distance metres from the eye
    /// @param zoom 1 for a lens of 40 degrees up and down and 1080 rows, 2 where a thing appears twice as large
    public static int at(double distance, double zoom) {
        int level = 0;
        while (level + 1 < COUNT && distance >= DISTANCES[level + 1] * zoom) {
            level++;
        }
        return level;
    }
}
