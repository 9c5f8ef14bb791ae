package studio.trace.surface;

import studio.geometry.Texture;
import studio.render.surface.Patterns;
import studio.render.surface.Swatch;
import studio.trace.hierarchy.Ray;

/// The surface where a ray ended: place, normals, colour. One per thread, filled again and again.
public final class Hit {
    /// Place, computed from the triangle's corners and so exact to a few last digits.
    public float px;

    public float py;
    public float pz;

    /// Normal of the triangle, on the side the ray came from.
    public float gx;

    public float gy;
    public float gz;

    /// Normal for shading, interpolated and tilted by relief, on the same side.
    public float nx;

    public float ny;
    public float nz;

    /// The shading normal before relief tilted it.
    public float levelX;

    public float levelY;
    public float levelZ;

    /// Whether the ray came from outside, where the triangle winds counter-clockwise.
    public boolean outside;

    public float red;
    public float green;
    public float blue;
    public float roughness;
    public Piece piece;

    /// Where shadow rays may start without being caught by the coarse polygons of a smooth shape (Hanika 2021).
    public float sx;

    public float sy;
    public float sz;

    private final Swatch swatch = new Swatch();
    private float lx;
    private float ly;
    private float lz;
    private float texU;
    private float texV;

    public Hit(Piece nothing) {
        this.piece = nothing;
    }

    /// Finds place and normals of what the ray met.
    public void locate(Ray ray, Piece met) {
        piece = met;
        int[] indices = met.mesh.indices();
        int at = ray.triangle * 3;
        int a = indices[at];
        int b = indices[at + 1];
        int c = indices[at + 2];
        float w = 1 - ray.u - ray.v;
        float[] p = met.mesh.positions();
        lx = w * p[a * 3] + ray.u * p[b * 3] + ray.v * p[c * 3];
        ly = w * p[a * 3 + 1] + ray.u * p[b * 3 + 1] + ray.v * p[c * 3 + 1];
        lz = w * p[a * 3 + 2] + ray.u * p[b * 3 + 2] + ray.v * p[c * 3 + 2];
        float[] m = met.toWorld;
        px = m[0] * lx + m[1] * ly + m[2] * lz + m[3];
        py = m[4] * lx + m[5] * ly + m[6] * lz + m[7];
        pz = m[8] * lx + m[9] * ly + m[10] * lz + m[11];
        face(ray, p, a * 3, b * 3, c * 3);
        normal(ray, met.mesh.normals(), a * 3, b * 3, c * 3, w);
        float[] uv = met.mesh.texcoords();
        if (uv.length > 0 && met.texture.isPresent()) {
            texU = w * uv[a * 2] + ray.u * uv[b * 2] + ray.v * uv[c * 2];
            texV = w * uv[a * 2 + 1] + ray.u * uv[b * 2 + 1] + ray.v * uv[c * 2 + 1];
        }
    }

    /// Computes the triangle's normal and which side of it the ray came from.
    private void face(Ray ray, float[] p, int a, int b, int c) {
        float ax = p[b] - p[a];
        float ay = p[b + 1] - p[a + 1];
        float az = p[b + 2] - p[a + 2];
        float bx = p[c] - p[a];
        float by = p[c + 1] - p[a + 1];
        float bz = p[c + 2] - p[a + 2];
        float x = ay * bz - az * by;
        float y = az * bx - ax * bz;
        float z = ax * by - ay * bx;
        float[] n = piece.normalMap;
        gx = n[0] * x + n[1] * y + n[2] * z;
        gy = n[3] * x + n[4] * y + n[5] * z;
        gz = n[6] * x + n[7] * y + n[8] * z;
        float length = (float) Math.sqrt(gx * gx + gy * gy + gz * gz);
        float scale = length > 0 ? piece.winding / length : 0;
        outside = (gx * ray.dx + gy * ray.dy + gz * ray.dz) * scale <= 0;
        float sign = outside ? scale : -scale;
        gx *= sign;
        gy *= sign;
        gz *= sign;
    }

    /// Interpolates the corners' normals on the side the ray came from; finds where shadow rays start.
    private void normal(Ray ray, float[] n, int a, int b, int c, float w) {
        sx = px;
        sy = py;
        sz = pz;
        boolean flat = n[a] == n[b]
                && n[a] == n[c]
                && n[a + 1] == n[b + 1]
                && n[a + 1] == n[c + 1]
                && n[a + 2] == n[b + 2]
                && n[a + 2] == n[c + 2];
        float x = n[a] * w + n[b] * ray.u + n[c] * ray.v;
        float y = n[a + 1] * w + n[b + 1] * ray.u + n[c + 1] * ray.v;
        float z = n[a + 2] * w + n[b + 2] * ray.u + n[c + 2] * ray.v;
        float[] m = piece.normalMap;
        float wx = m[0] * x + m[1] * y + m[2] * z;
        float wy = m[3] * x + m[4] * y + m[5] * z;
        float wz = m[6] * x + m[7] * y + m[8] * z;
        if (!(wx * wx + wy * wy + wz * wz > 1e-12f)) {
            faceAlong(gx, gy, gz);
            return;
        }
        float flip = wx * gx + wy * gy + wz * gz < 0 ? -1 : 1;
        faceAlong(wx * flip, wy * flip, wz * flip);
        faceViewer(ray.dx, ray.dy, ray.dz);
        if (!flat) {
            float side = outside ? 1 : -1;
            soften(n, a, w, side);
            soften(n, b, ray.u, side);
            soften(n, c, ray.v, side);
        }
    }

    /// Lifts the start of shadow rays towards the plane through one corner, across its normal.
    private void soften(float[] n, int corner, float weight, float side) {
        float[] p = piece.mesh.positions();
        float below = side
                * ((lx - p[corner]) * n[corner]
                        + (ly - p[corner + 1]) * n[corner + 1]
                        + (lz - p[corner + 2]) * n[corner + 2]);
        if (below < 0) {
            float lift = -below * weight * side;
            float[] m = piece.toWorld;
            sx += lift * (m[0] * n[corner] + m[1] * n[corner + 1] + m[2] * n[corner + 2]);
            sy += lift * (m[4] * n[corner] + m[5] * n[corner + 1] + m[6] * n[corner + 2]);
            sz += lift * (m[8] * n[corner] + m[9] * n[corner + 1] + m[10] * n[corner + 2]);
        }
    }

    /// Bends a shading normal that looks away from the ray back until it just sees it.
    private void faceViewer(float dx, float dy, float dz) {
        float d = nx * dx + ny * dy + nz * dz;
        float length = (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
        float least = 0.02f * length;
        if (d > -least) {
            float by = (d + least) / (length * length);
            faceAlong(nx - by * dx, ny - by * dy, nz - by * dz);
        }
    }

    private void faceAlong(float x, float y, float z) {
        float scale = 1 / (float) Math.sqrt(x * x + y * y + z * z);
        nx = x * scale;
        ny = y * scale;
        nz = z * scale;
    }

    /// Whether the texture has a hole here.
    public boolean isHole() {
        return piece.sheer && piece.texture.isPresent() && Texels.alpha(piece.texture.get(), texU, texV) < 0.5f;
    }

    /// Finds colour and roughness.
    ///
    /// @param footprint width in metres of what the ray sees, below which detail blurs
    public void paint(float footprint, boolean withRelief) {
        Finish finish = piece.finish;
        roughness = finish.roughness;
        red = finish.base[0];
        green = finish.base[1];
        blue = finish.base[2];
        levelX = nx;
        levelY = ny;
        levelZ = nz;
        if (!finish.plain) {
            pattern(finish, footprint, withRelief);
        }
        if (piece.texture.isPresent()) {
            Texture texture = piece.texture.get();
            Texels.color(texture, texU, texV, swatch);
            red *= swatch.red;
            green *= swatch.green;
            blue *= swatch.blue;
        }
    }

    private void pattern(Finish finish, float footprint, boolean withRelief) {
        float x = lx * piece.scale[0];
        float y = ly * piece.scale[1];
        float z = lz * piece.scale[2];
        Patterns.paint(finish.material, piece.grain, x, y, z, footprint, swatch);
        red = swatch.red;
        green = swatch.green;
        blue = swatch.blue;
        roughness = Math.max(0, Math.min(1, finish.roughness + swatch.roughness));
        if (withRelief && Patterns.hasRelief(finish.material.pattern())) {
            Patterns.relief(finish.material, piece.grain, x, y, z, footprint, swatch);
            tilt();
        }
    }

    /// Leans the normal against the slope of the relief, which is given in local space at the world's scale.
    private void tilt() {
        float[] m = piece.toWorld;
        float rx = swatch.slopeX / piece.scale[0];
        float ry = swatch.slopeY / piece.scale[1];
        float rz = swatch.slopeZ / piece.scale[2];
        float wx = m[0] * rx + m[1] * ry + m[2] * rz;
        float wy = m[4] * rx + m[5] * ry + m[6] * rz;
        float wz = m[8] * rx + m[9] * ry + m[10] * rz;
        float along = wx * nx + wy * ny + wz * nz;
        float x = nx - (wx - along * nx);
        float y = ny - (wy - along * ny);
        float z = nz - (wz - along * nz);
        if (x * gx + y * gy + z * gz > 0.05f) {
            faceAlong(x, y, z);
        }
    }

    /// Share of the light that the surface scatters diffusely.
    public float diffuseShare() {
        return 1 - piece.finish.metallic;
    }

    /// How far from the surface new rays start: more than the place can be wrong.
    public float margin() {
        return 4e-6f * Math.max(1, Math.max(Math.abs(px), Math.max(Math.abs(py), Math.abs(pz)))) * 4;
    }
}
