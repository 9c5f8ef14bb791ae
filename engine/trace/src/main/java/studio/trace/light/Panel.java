package studio.trace.light;

import studio.math.Color;
import studio.math.Quat;
import studio.math.Vec3;
import studio.trace.hierarchy.Ray;
import studio.trace.surface.Finish;

/// A rectangle that shines from its front, along its −Z. It adds light and blocks none; the eye does not see it,
/// mirrors
/// do.
public final class Panel implements Source {
    private final Vec3 center;
    private final Vec3 right;
    private final Vec3 up;
    private final Vec3 front;
    private final float width;
    private final float height;
    private final float[] radiance;
    private final float strength;

    public Panel(Vec3 center, Quat rotation, Color radiance, double width, double height) {
        this.center = center;
        this.right = rotation.rotate(Vec3.X);
        this.up = rotation.rotate(Vec3.Y);
        this.front = rotation.rotate(new Vec3(0, 0, -1));
        this.width = (float) width;
        this.height = (float) height;
        this.radiance = Finish.rgb(radiance);
        this.strength = (float) radiance.luminance();
    }

    public float[] radiance() {
        return radiance;
    }

    private float area() {
        return width * height;
    }

    private static float dot(Vec3 axis, float x, float y, float z) {
        return (float) axis.x() * x + (float) axis.y() * y + (float) axis.z() * z;
    }

    @Override
    public float weight(float px, float py, float pz) {
        float dx = px - (float) center.x();
        float dy = py - (float) center.y();
        float dz = pz - (float) center.z();
        float square = dx * dx + dy * dy + dz * dz;
        float ahead = dot(front, dx, dy, dz);
        if (ahead <= 0) {
            return 0;
        }
        float near = Math.max(square, 0.25f * area());
        float cosine = Math.max(0.1f, ahead / (float) Math.sqrt(Math.max(square, 1e-12f)));
        return strength * area() * cosine / near;
    }

    @Override
    public boolean draw(float px, float py, float pz, float u, float v, Beam out) {
        float a = (u - 0.5f) * width;
        float b = (v - 0.5f) * height;
        out.aim(
                (float) center.x() + a * (float) right.x() + b * (float) up.x() - px,
                (float) center.y() + a * (float) right.y() + b * (float) up.y() - py,
                (float) center.z() + a * (float) right.z() + b * (float) up.z() - pz);
        float cosine = -dot(front, out.x, out.y, out.z);
        if (cosine <= 1e-5f || out.distance <= 1e-5f) {
            return false;
        }
        out.density = out.distance * out.distance / (cosine * area());
        out.color(radiance, 1 / out.density);
        return true;
    }

    /// Density with which [#draw] would have drawn the ray's direction, zero where the ray does not meet the front.
    public float density(Ray ray) {
        float toward = -dot(front, ray.dx, ray.dy, ray.dz);
        if (toward <= 1e-5f) {
            return 0;
        }
        float ox = ray.ox - (float) center.x();
        float oy = ray.oy - (float) center.y();
        float oz = ray.oz - (float) center.z();
        float t = dot(front, ox, oy, oz) / toward;
        if (t <= 0 || t >= ray.t) {
            return 0;
        }
        float x = ox + t * ray.dx;
        float y = oy + t * ray.dy;
        float z = oz + t * ray.dz;
        boolean inside = Math.abs(dot(right, x, y, z)) <= 0.5f * width && Math.abs(dot(up, x, y, z)) <= 0.5f * height;
        return inside ? t * t / (toward * area()) : 0;
    }
}
