package studio.geometry;

import java.util.function.UnaryOperator;
import studio.math.Bounds;
import studio.math.Vec3;

/// An indexed triangle mesh: positions and normals in metres, optional texture coordinates. Shared and never changed
/// after it was made; compare by identity. Triangles wind counter-clockwise seen from outside.
public final class Mesh {
    private static final float[] NONE = {};
    private final float[] positions;
    private final float[] normals;
    private final float[] texcoords;
    private final int[] indices;
    private final Bounds bounds;

    /// Takes the arrays over: the caller must not change them afterwards.
    ///
    /// @param positions x, y, z per vertex
    /// @param normals x, y, z per vertex, length one
    /// @param texcoords u, v per vertex (v down, as images), or empty
    /// @param indices three per triangle
    public Mesh(float[] positions, float[] normals, float[] texcoords, int[] indices) {
        int vertices = positions.length / 3;
        if (positions.length != vertices * 3 || normals.length != positions.length || indices.length % 3 != 0) {
            throw new IllegalArgumentException("mesh arrays do not match");
        }
        if (texcoords.length != 0 && texcoords.length != vertices * 2) {
            throw new IllegalArgumentException("texture coordinates do not match");
        }
        for (int index : indices) {
            if (index < 0 || index >= vertices) {
                throw new IllegalArgumentException("mesh index out of range: " + index);
            }
        }
        this.positions = positions;
        this.normals = normals;
        this.texcoords = texcoords;
        this.indices = indices;
        this.bounds = measure(positions);
    }

    /// With indices that were looked at already.
    private Mesh(float[] positions, float[] normals, Mesh same) {
        if (positions.length != same.positions.length || normals.length != positions.length) {
            throw new IllegalArgumentException("mesh arrays do not match");
        }
        this.positions = positions;
        this.normals = normals;
        this.texcoords = same.texcoords;
        this.indices = same.indices;
        this.bounds = measure(positions);
    }

    public static Mesh of(float[] positions, float[] normals, int[] indices) {
        return new Mesh(positions, normals, NONE, indices);
    }

    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }

    /// The positions themselves, not a copy: read only.
    public float[] positions() {
        return positions;
    }

    /// The normals themselves, not a copy: read only.
    public float[] normals() {
        return normals;
    }

    /// The texture coordinates themselves, not a copy, empty when there are none: read only.
    public float[] texcoords() {
        return texcoords;
    }

    /// The indices themselves, not a copy: read only.
    public int[] indices() {
        return indices;
    }

    public Bounds bounds() {
        return bounds;
    }

    public Vec3 position(int vertex) {
        return new Vec3(positions[vertex * 3], positions[vertex * 3 + 1], positions[vertex * 3 + 2]);
    }

    /// A mesh with the same triangles and other positions and normals, as after skinning.
    public Mesh deformed(float[] newPositions, float[] newNormals) {
        return new Mesh(newPositions, newNormals, this);
    }

    /// A mesh with each vertex moved; normals are computed anew.
    public Mesh mapped(UnaryOperator<Vec3> move) {
        float[] moved = new float[positions.length];
        for (int i = 0; i < vertexCount(); i++) {
            Vec3 p = move.apply(position(i));
            moved[i * 3] = (float) p.x();
            moved[i * 3 + 1] = (float) p.y();
            moved[i * 3 + 2] = (float) p.z();
        }
        return new Mesh(moved, Normals.smooth(moved, indices), texcoords, indices);
    }

    private static Bounds measure(float[] positions) {
        if (positions.length == 0) {
            return Bounds.EMPTY;
        }
        float[] low = {positions[0], positions[1], positions[2]};
        float[] high = low.clone();
        for (int i = 3; i < positions.length; i += 3) {
            for (int axis = 0; axis < 3; axis++) {
                low[axis] = Math.min(low[axis], positions[i + axis]);
                high[axis] = Math.max(high[axis], positions[i + axis]);
            }
        }
        return new Bounds(new Vec3(low[0], low[1], low[2]), new Vec3(high[0], high[1], high[2]));
    }
}
