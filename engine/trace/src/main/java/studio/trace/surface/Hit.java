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
    private final float[] corners = new float[9];
    private final float[] cornerNormals = new float[9];
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
        float w = 1 - ray.u - ray.v;
        lx = 0;
        ly = 0;
        lz = 0;
        texU = 0;
        texV = 0;
        nx = 0;
        ny = 0;
        nz = 0;
        for (int c = 0; c < 3; c++) {
            corner(met, indices[at + c], c, c == 0 ? w : c == 1 ? ray.u : ray.v);
        }
        px = corners[0] * w + corners[3] * ray.u + corners[6] * ray.v;
        py = corners[1] * w + corners[4] * ray.u + corners[7] * ray.v;
        pz = corners[2] * w + corners[5] * ray.u + corners[8] * ray.v;
        face(ray);
        soften(w, ray.u, ray.v);
    }

    private void corner(Piece met, int vertex, int c, float weight) {
        float[] p = met.mesh.positions();
        float[] n = met.mesh.normals();
        float[] uv = met.mesh.texcoords();
        float[] m = met.toWorld;
        float[] nm = met.normalMap;
        int v = vertex * 3;
        lx += weight * p[v];
        ly += weight * p[v + 1];
        lz += weight * p[v + 2];
        if (uv.length > 0) {
            texU += weight * uv[vertex * 2];
            texV += weight * uv[vertex * 2 + 1];
        }
        float length = 0;
        for (int k = 0; k < 3; k++) {
            corners[c * 3 + k] = m[k * 4] * p[v] + m[k * 4 + 1] * p[v + 1] + m[k * 4 + 2] * p[v + 2] + m[k * 4 + 3];
            float component = nm[k * 3] * n[v] + nm[k * 3 + 1] * n[v + 1] + nm[k * 3 + 2] * n[v + 2];
            cornerNormals[c * 3 + k] = component;
            length += component * component;
        }
        float scale = length > 0 ? 1 / (float) Math.sqrt(length) : 0;
        for (int k = 0; k < 3; k++) {
            cornerNormals[c * 3 + k] *= scale;
        }
        nx += weight * cornerNormals[c * 3];
        ny += weight * cornerNormals[c * 3 + 1];
        nz += weight * cornerNormals[c * 3 + 2];
    }

    /// Computes the triangle's normal and turns all normals to the side the ray came from.
    private void face(Ray ray) {
        float ax = corners[3] - corners[0];
        float ay = corners[4] - corners[1];
        float az = corners[5] - corners[2];
        float bx = corners[6] - corners[0];
        float by = corners[7] - corners[1];
        float bz = corners[8] - corners[2];
        gx = ay * bz - az * by;
        gy = az * bx - ax * bz;
        gz = ax * by - ay * bx;
        float length = (float) Math.sqrt(gx * gx + gy * gy + gz * gz);
        float scale = length > 0 ? 1 / length : 0;
        boolean behind = gx * ray.dx + gy * ray.dy + gz * ray.dz > 0;
        outside = !behind;
        float sign = behind ? -scale : scale;
        gx *= sign;
        gy *= sign;
        gz *= sign;
        float toward = nx * gx + ny * gy + nz * gz;
        float flip = toward < 0 ? -1 : 1;
        if (nx * nx + ny * ny + nz * nz < 1e-12f) {
            faceAlong(gx, gy, gz);
        } else {
            faceAlong(nx * flip, ny * flip, nz * flip);
        }
        faceViewer(ray.dx, ray.dy, ray.dz);
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

    private void soften(float w, float u, float v) {
        sx = px;
        sy = py;
        sz = pz;
        for (int c = 0; c < 3; c++) {
            float weight = c == 0 ? w : c == 1 ? u : v;
            int k = c * 3;
            float flip = cornerNormals[k] * gx + cornerNormals[k + 1] * gy + cornerNormals[k + 2] * gz < 0 ? -1 : 1;
            float below = flip
                    * ((px - corners[k]) * cornerNormals[k]
                            + (py - corners[k + 1]) * cornerNormals[k + 1]
                            + (pz - corners[k + 2]) * cornerNormals[k + 2]);
            float lift = -Math.min(0, below) * weight * flip;
            sx += lift * cornerNormals[k];
            sy += lift * cornerNormals[k + 1];
            sz += lift * cornerNormals[k + 2];
        }
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
