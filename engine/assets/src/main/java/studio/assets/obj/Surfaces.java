package studio.assets.obj;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.assets.level.Weld;
import studio.geometry.Mesh;

/// Makes meshes of the triangles of a file, one for each material.
final class Surfaces {
    /// Normals nearer to each other than this make no difference between vertices.
    private static final float STEPS = 512;

    private static final float REPEATS = 1_000;

    private final ObjFile file;
    private final float[] written;
    private final Facets facets;
    private final boolean[] closed;
    private final Creases creases;
    private final float[] normal = new float[3];

    private Surfaces(ObjFile file, Placed placed) {
        this.file = file;
        written = placed.normals;
        facets = Facets.of(file, placed.positions);
        closed = Outside.face(facets);
        agree();
        creases = new Creases(facets);
    }

    /// One mesh for each group, in their order; without triangles where all have no area.
    static List<Mesh> of(ObjFile file, Placed placed) {
        Surfaces surfaces = new Surfaces(file, placed);
        List<Mesh> meshes = new ArrayList<>();
        for (int group = 0; group < file.groups.size(); group++) {
            meshes.add(surfaces.mesh(group));
        }
        return meshes;
    }

    /// Where an open surface's written normals look to the other side than its triangles do, the normals are
    /// right.
    private void agree() {
        for (int group = 0; group < file.groups.size(); group++) {
            Corners corners = file.groups.get(group).corners();
            for (int triangle = facets.start(group); triangle < facets.start(group + 1); triangle++) {
                if (!closed[triangle] && agreement(corners, group, triangle) < 0) {
                    facets.turn(group, triangle);
                }
            }
        }
    }

    private float agreement(Corners corners, int group, int triangle) {
        float sum = 0;
        for (int i = 0; i < 3; i++) {
            int n = corners.normal((triangle - facets.start(group)) * 3 + i) * 3;
            for (int axis = 0; n >= 0 && axis < 3; axis++) {
                sum += written[n + axis] * facets.normals[triangle * 3 + axis];
            }
        }
        return sum;
    }

    private Mesh mesh(int group) {
        Corners corners = file.groups.get(group).corners();
        boolean laid = hasTexcoords(corners);
        Weld weld = new Weld(laid ? 6 : 4, corners.size() / 2);
        int[] indices = new int[corners.size()];
        int[] firsts = new int[corners.size()];
        float[] normals = new float[corners.size() * 3];
        int at = 0;
        int vertices = 0;
        for (int corner = 0; corner < corners.size(); corner++) {
            int whole = facets.start(group) * 3 + corner;
            if (facets.isSliver(whole / 3)) {
                continue;
            }
            find(corners, corner, whole);
            int vertex = laid
                    ? weld.number(
                            facets.points[whole], step(0), step(1), step(2), u(corners, corner), v(corners, corner))
                    : weld.number(facets.points[whole], step(0), step(1), step(2));
            if (vertex == vertices) {
                System.arraycopy(normal, 0, normals, vertex * 3, 3);
                firsts[vertices++] = corner;
            }
            indices[at++] = vertex;
        }
        return assemble(corners, weld, Arrays.copyOf(indices, at), normals, laid, firsts);
    }

    private Mesh assemble(Corners corners, Weld weld, int[] indices, float[] normals, boolean laid, int[] firsts) {
        int count = weld.count();
        float[] positions = new float[count * 3];
        float[] texcoords = new float[laid ? count * 2 : 0];
        for (int vertex = 0; vertex < count; vertex++) {
            System.arraycopy(facets.places, weld.at(vertex, 0) * 3, positions, vertex * 3, 3);
            if (laid) {
                texcoords[vertex * 2] = Float.intBitsToFloat(u(corners, firsts[vertex]));
                texcoords[vertex * 2 + 1] = Float.intBitsToFloat(v(corners, firsts[vertex]));
            }
        }
        return new Mesh(positions, Arrays.copyOf(normals, count * 3), texcoords, indices);
    }

    /// The normal of a corner: as written, on the side that the triangle faces, or else smoothed.
    private void find(Corners corners, int corner, int whole) {
        int n = corners.normal(corner) * 3;
        int face = whole / 3 * 3;
        boolean given = n >= 0 && (written[n] != 0 || written[n + 1] != 0 || written[n + 2] != 0);
        if (!given) {
            creases.normal(whole, corners.smooth(corner) == ObjReader.ROUND, normal);
            return;
        }
        float side = 0;
        for (int axis = 0; axis < 3; axis++) {
            side += written[n + axis] * facets.normals[face + axis];
        }
        for (int axis = 0; axis < 3; axis++) {
            normal[axis] = side < 0 && closed[whole / 3] ? -written[n + axis] : written[n + axis];
        }
    }

    private int step(int axis) {
        return Math.round(normal[axis] * STEPS);
    }

    private static boolean hasTexcoords(Corners corners) {
        for (int corner = 0; corner < corners.size(); corner++) {
            if (corners.texcoord(corner) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int u(Corners corners, int corner) {
        int at = corners.texcoord(corner) * 2;
        return Float.floatToIntBits(at < 0 ? 0 : near(file.texcoords[at]));
    }

    /// Files count the second coordinate upward, the studio downward as pictures do.
    private int v(Corners corners, int corner) {
        int at = corners.texcoord(corner) * 2;
        return Float.floatToIntBits(at < 0 ? 0 : near(1 - file.texcoords[at + 1]));
    }

    /// Pictures repeat: a coordinate that lies thousands of pictures away means the same place in the first.
    private static float near(float coordinate) {
        boolean far = Math.abs(coordinate) > REPEATS;
        return far ? (float) (coordinate - Math.floor(coordinate)) : coordinate + 0f;
    }
}
