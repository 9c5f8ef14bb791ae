package studio.trace.light;

import studio.math.Color;
import studio.math.Vec3;
import studio.trace.sample.Elementary;
import studio.trace.surface.Finish;
import studio.trace.surface.Frame;

/// A small sphere that shines all around, or within a cone. Drawn from the cone of directions in which it is seen, so
/// that its light falls off as it should also close by.
public final class Ball implements Source {
    private final float x;
    private final float y;
    private final float z;
    private final float radius;
    private final float[] intensity;
    private final float[] axis;
    private final float outer;
    private final float inner;
    private final float strength;

    private Ball(Vec3 place, Color intensity, double radius, Vec3 axis, double outer, double inner) {
        this.x = (float) place.x();
        this.y = (float) place.y();
        this.z = (float) place.z();
        this.radius = (float) radius;
        this.intensity = Finish.rgb(intensity);
        this.axis = new float[] {(float) axis.x(), (float) axis.y(), (float) axis.z()};
        this.outer = (float) outer;
        this.inner = (float) inner;
        this.strength = (float) intensity.luminance();
    }

    public static Ball point(Vec3 place, Color intensity, double radius) {
        return new Ball(place, intensity, radius, Vec3.Y, -2, -1.5);
    }

    /// @param coneAngle half the cone in radians
    /// @param softness share of the cone over which it fades
    public static Ball spot(Vec3 place, Color intensity, double radius, Vec3 axis, double coneAngle, double softness) {
        double outer = StrictMath.cos(coneAngle);
        double inner = StrictMath.cos(coneAngle * (1 - softness));
        return new Ball(place, intensity, radius, axis, outer, Math.max(inner, outer + 1e-4));
    }

    private float cone(float dx, float dy, float dz) {
        float cosine = -(dx * axis[0] + dy * axis[1] + dz * axis[2]);
        float t = Math.max(0, Math.min(1, (cosine - outer) / (inner - outer)));
        return t * t * (3 - 2 * t);
    }

    @Override
    public float weight(float px, float py, float pz) {
        float dx = x - px;
        float dy = y - py;
        float dz = z - pz;
        float square = Math.max(dx * dx + dy * dy + dz * dz, 4 * radius * radius + 1e-6f);
        float scale = 1 / (float) Math.sqrt(square);
        return strength / square * cone(dx * scale, dy * scale, dz * scale);
    }

    @Override
    public boolean draw(float px, float py, float pz, float u, float v, Beam out) {
        out.aim(x - px, y - py, z - pz);
        float distance = out.distance;
        if (!(distance > radius)) {
            return false;
        }
        float fade = cone(out.x, out.y, out.z);
        out.density = 0;
        out.color(intensity, fade / (distance * distance));
        float sine = radius / distance;
        if (sine > 1e-4f) {
            spread(out, sine, u, v);
        }
        out.distance = distance - radius;
        return fade > 0;
    }

    /// Turns the beam to a point of the sphere as it is seen. The solid angle of the disc replaces π·sine², so that the
    /// sphere's radiance is the same from everywhere.
    private static void spread(Beam out, float sine, float u, float v) {
        float least = (float) Math.sqrt(Math.max(0, 1 - sine * sine));
        float drop = sine * sine / (1 + least);
        float cosine = 1 - u * drop;
        float across = (float) Math.sqrt(Math.max(0, 1 - cosine * cosine));
        float ratio = 2 * drop / (sine * sine);
        out.red *= ratio;
        out.green *= ratio;
        out.blue *= ratio;
        Frame frame = out.frame;
        frame.set(out.x, out.y, out.z);
        float a = across * Elementary.cosTurns(v);
        float b = across * Elementary.sinTurns(v);
        float nx = frame.x(a, b, cosine);
        float ny = frame.y(a, b, cosine);
        out.z = frame.z(a, b, cosine);
        out.x = nx;
        out.y = ny;
    }
}
