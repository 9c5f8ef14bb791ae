package studio.trace.surface;

import java.util.Optional;
import studio.geometry.Mesh;
import studio.geometry.Texture;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.render.Instance;
import studio.render.surface.Grain;

/// An instance made ready for shading: its mesh, its maps between local and world space, its finish.
public final class Piece {
    public final Mesh mesh;
    public final int entity;
    public final Finish finish;
    public final Grain grain;
    final Optional<Texture> texture;

    /// Three rows of four: from the mesh to the world.
    final float[] toWorld;

    /// Three rows of three: carries normals; not of unit length.
    final float[] normalMap;

    final float[] scale;

    /// −1 where the scale mirrors the shape, so that its triangles wind the other way.
    final float winding;

    /// Whether the mesh encloses a volume, so that light entering its glass bends and leaves again.
    final boolean solid;

    /// Whether rays may pass: glass, or a texture with holes.
    final boolean sheer;

    public Piece(Instance instance, boolean closed, boolean holed) {
        this.mesh = instance.mesh();
        this.entity = instance.entity();
        this.finish = new Finish(instance.material());
        this.texture = instance.texture();
        this.grain = Grain.of(mesh.bounds(), instance.world().scale());
        Transform world = instance.world();
        this.toWorld = affine(world);
        this.normalMap = normals(world);
        Vec3 s = world.scale();
        this.scale = new float[] {(float) s.x(), (float) s.y(), (float) s.z()};
        this.winding = scale[0] * scale[1] * scale[2] < 0 ? -1 : 1;
        this.solid = closed && finish.isGlass();
        this.sheer = finish.isGlass() || holed;
    }

    public float[] toWorld() {
        return toWorld;
    }

    /// Whether the shape is more than a point, a line or a plane squeezed flat.
    public boolean hasVolume() {
        return Math.abs(scale[0]) > 1e-9f && Math.abs(scale[1]) > 1e-9f && Math.abs(scale[2]) > 1e-9f;
    }

    public boolean sheer() {
        return sheer;
    }

    /// The affine map of a transform as three rows of four.
    private static float[] affine(Transform t) {
        Vec3 x = t.rotation().rotate(Vec3.X).times(t.scale().x());
        Vec3 y = t.rotation().rotate(Vec3.Y).times(t.scale().y());
        Vec3 z = t.rotation().rotate(Vec3.Z).times(t.scale().z());
        Vec3 p = t.position();
        return rows(x, y, z, p);
    }

    private static float[] rows(Vec3 x, Vec3 y, Vec3 z, Vec3 p) {
        return new float[] {
            (float) x.x(), (float) y.x(), (float) z.x(), (float) p.x(),
            (float) x.y(), (float) y.y(), (float) z.y(), (float) p.y(),
            (float) x.z(), (float) y.z(), (float) z.z(), (float) p.z()
        };
    }

    private static float[] normals(Transform t) {
        Quat q = t.rotation();
        Vec3 x = q.rotate(Vec3.X).times(reciprocal(t.scale().x()));
        Vec3 y = q.rotate(Vec3.Y).times(reciprocal(t.scale().y()));
        Vec3 z = q.rotate(Vec3.Z).times(reciprocal(t.scale().z()));
        return new float[] {
            (float) x.x(), (float) y.x(), (float) z.x(),
            (float) x.y(), (float) y.y(), (float) z.y(),
            (float) x.z(), (float) y.z(), (float) z.z()
        };
    }

    private static double reciprocal(double v) {
        return Math.abs(v) < 1e-12 ? 0 : 1 / v;
    }

    /// The map from the world back to the mesh, three rows of four.
    public float[] toLocal() {
        float[] m = new float[12];
        for (int row = 0; row < 3; row++) {
            for (int k = 0; k < 3; k++) {
                m[row * 4 + k] = normalMap[k * 3 + row];
                m[row * 4 + 3] -= m[row * 4 + k] * toWorld[k * 4 + 3];
            }
        }
        return m;
    }
}
