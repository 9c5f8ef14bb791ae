package studio.trace.light;

import studio.math.Color;
import studio.math.Vec3;
import studio.trace.sample.Elementary;
import studio.trace.surface.Finish;
import studio.trace.surface.Frame;

/// A sun: a small disc infinitely far away.
public final class Disc {
    private static final float FAR = 1e9f;
    private final Frame frame = new Frame();
    private final float[] irradiance;
    private final float drop;
    private final float x;
    private final float y;
    private final float z;

    /// @param toward where it stands
    public Disc(Vec3 toward, Color irradiance, double angularDiameter) {
        Vec3 to = toward.normalized();
        this.x = (float) to.x();
        this.y = (float) to.y();
        this.z = (float) to.z();
        this.irradiance = Finish.rgb(irradiance);
        double sine = StrictMath.sin(Math.min(1.5, angularDiameter / 2) / 2);
        this.drop = (float) Math.max(1e-9, 2 * sine * sine);
        frame.set(x, y, z);
    }

    public float[] irradiance() {
        return irradiance;
    }

    /// Direction towards the disc along an axis.
    public float toward(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    public void draw(float u, float v, Beam out) {
        float cosine = 1 - u * drop;
        float across = (float) Math.sqrt(Math.max(0, u * drop * (2 - u * drop)));
        float a = across * Elementary.cosTurns(v);
        float b = across * Elementary.sinTurns(v);
        out.x = frame.x(a, b, cosine);
        out.y = frame.y(a, b, cosine);
        out.z = frame.z(a, b, cosine);
        out.distance = FAR;
        out.density = 0;
        out.color(irradiance, 1);
    }

    /// Radiance of the disc for a ray straight into it, zero beside it; limited, so that its picture stays a disc.
    public float radiance(float dx, float dy, float dz) {
        float cosine = dx * x + dy * y + dz * z;
        float gap = 1 - cosine;
        return gap <= Math.max(drop, 4e-7f) ? Math.min(400, 1 / (6.2831855f * drop)) : 0;
    }
}
